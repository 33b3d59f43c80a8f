import { sql } from 'kysely'
import { currentDistrict } from '../platform/database/district-context.ts'
import { rows } from '../platform/database/rows.ts'
import type { Work } from '../platform/work.ts'

const perStatement = 2_000

/** Writes rows of the present district, thousands in a statement; all of them name the same columns. */
export async function insertRows(work: Work, table: string, records: readonly object[]): Promise<void> {
  const districtId = currentDistrict()
  await insertShared(
    work,
    table,
    records.map((record) => ({ districtId, ...record })),
  )
}

/** The same for a table that carries no district. */
export async function insertShared(work: Work, table: string, records: readonly object[]): Promise<void> {
  for (let from = 0; from < records.length; from += perStatement)
    await insert(work, table, records.slice(from, from + perStatement))
}

async function insert({ em }: Work, table: string, records: readonly object[]): Promise<void> {
  const columns = sql.join(Object.keys(records[0]!).map((column) => sql.ref(column)))
  const json = JSON.stringify(records.map(inColumns))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(
    rows(em),
  )
}

function inColumns(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      value,
    ]),
  )
}
