import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import type { Kind } from './kinds/kind.ts'

interface Reference {
  child: string
  column: string
}

/** References that are no foreign keys, since they lead to records of several kinds. */
const byKind: readonly Reference[] = [
  { child: 'role_grant', column: 'scope_id' },
  { child: 'stored_file', column: 'record_id' },
]

/** Which of these records another one refers to, whatever module it belongs to. */
export async function dependedOn({ em }: Work, kind: Kind, ids: readonly string[]): Promise<Set<string>> {
  const db = rows(em)
  const foreign = await sql<Reference>`
    select con.conrelid::regclass::text as child, own.attname as column
      from pg_constraint con
      cross join lateral unnest(con.conkey, con.confkey) as pair(own_key, target_key)
      join pg_attribute own on own.attrelid = con.conrelid and own.attnum = pair.own_key
      join pg_attribute target
        on target.attrelid = con.confrelid and target.attnum = pair.target_key and target.attname = 'id'
      where con.contype = 'f' and con.confrelid = ${kind.table}::regclass`.execute(db)
  const references = [...foreign.rows, ...byKind].filter(({ child }) => !kind.parts.includes(child))
  const used = new Set<string>()
  for (const { child, column } of references) {
    const found = await sql<{ id: string }>`select distinct ${sql.ref(column)} as id from ${sql.table(child)}
      where ${sql.ref(column)} = any(${[...ids]}::uuid[])`.execute(db)
    for (const { id } of found.rows) used.add(id)
  }
  return used
}
