import type { EntityManager } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import { currentDistrict } from './district-context.ts'
import { rows } from './rows.ts'

const perStatement = 2_000

/** Writes rows of the present district, thousands in a statement; all of them name the same columns. */
export async function insertMany(
  em: EntityManager,
  table: string,
  records: readonly object[],
): Promise<void> {
  const districtId = currentDistrict()
  for (const part of parts(records)) {
    const whole = part.map((record) => inColumns({ districtId, ...record }))
    const columns = sql.join(Object.keys(whole[0]!).map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(whole)}::json)`.execute(
      rows(em),
    )
  }
}

/** Sets the same columns of many records by their id, and counts their versions up. */
export async function changeMany(
  em: EntityManager,
  table: string,
  records: readonly ({ id: string } & object)[],
): Promise<void> {
  for (const part of parts(records)) {
    const whole = part.map(inColumns)
    const columns = Object.keys(whole[0]!).filter((column) => column !== 'id')
    const settings = columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`)
    await sql`update ${sql.table(table)} as kept set ${sql.join(settings)},
        version = kept.version + 1, updated_at = now()
      from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(whole)}::json) as given
      where kept.id = given.id`.execute(rows(em))
  }
}

function* parts<Row>(records: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < records.length; from += perStatement) {
    yield records.slice(from, from + perStatement)
  }
}

function inColumns(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      value as unknown,
    ]),
  )
}
