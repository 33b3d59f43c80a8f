import { applicationRole } from './application-role.ts'

/** Compares a row with the district that the connection carries; without one, nothing is equal. */
export const sameDistrict = `nullif(current_setting('app.district_id', true), '')::uuid`

export interface TenantTableOptions {
  /** What the serving role may do with it; everything when not given. */
  grants?: string
  /** Leaves out `version`, `created_at` and `updated_at`, for rows that are written once. */
  writtenOnce?: boolean
}

/**
 * The SQL of a table that carries a district: id, district, `unique (district_id, id)`, row-level security
 * forced, grants. `columns` are the lines between; refer to other tenant tables by {@link tenantKey}.
 */
export function tenantTable(
  name: string,
  columns: string[],
  { grants = 'select, insert, update, delete', writtenOnce = false }: TenantTableOptions = {},
): string {
  const life = [
    'version integer not null default 1',
    'created_at timestamptz(3) not null default now()',
    'updated_at timestamptz(3) not null default now()',
  ]
  const lines = [
    'id uuid primary key',
    'district_id uuid not null references district (id)',
    ...columns,
    ...(writtenOnce ? [] : life),
    'unique (district_id, id)',
  ]
  return `
    create table ${name} (${lines.join(',\n      ')});
    ${forceDistrict(name)}
    grant ${grants} on ${name} to ${applicationRole};`
}

/** Forces row-level security on a table by its column `district_id`. */
export function forceDistrict(name: string): string {
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy ${name}_district on ${name}
      using (district_id = ${sameDistrict}) with check (district_id = ${sameDistrict});`
}

/**
 * A foreign key that cannot reach another district, since the check of a plain one passes by row-level
 * security; with its index. The column itself is among the table's columns.
 */
export function tenantKey(table: string, column: string, target: string): string {
  return `
    alter table ${table} add constraint ${table}_${column}_fkey
      foreign key (district_id, ${column}) references ${target} (district_id, id);
    create index ${table}_${column}_index on ${table} (district_id, ${column});`
}

/** A check that a text column holds one of the words of an enum. */
export function oneOf(column: string, words: Record<string, string>): string {
  return `check (${column} in (${Object.values(words)
    .map((word) => `'${word}'`)
    .join(', ')}))`
}
