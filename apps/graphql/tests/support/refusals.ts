import { expect } from 'vitest'
import type { Answer, TestApi } from './api.ts'
import type { TestDatabase } from './database.ts'

/** The statement that reads a digest of each table of records; tables stay the same as long as the database stands. */
const statements = new WeakMap<TestDatabase, string>()

/** What all tables of records hold, as one digest a table: equal as long as nothing was written. */
async function contentsOf({ database }: TestApi): Promise<unknown[]> {
  const owner = await database.owner()
  if (!statements.has(database)) {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'district_id'`,
    )
    const each = rows.map(
      ({ name }) =>
        `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t`,
    )
    statements.set(database, each.join(' union all '))
  }
  return (await owner.query({ name: 'contents', text: statements.get(database)! })).rows
}

/** Sends what has to be refused, and sees to it that nothing was written, not even in part. */
export async function refused(api: TestApi, send: () => Promise<Answer>) {
  const before = await contentsOf(api)
  const { errors, data } = await send()
  expect(await contentsOf(api)).toEqual(before)
  expect(Object.values((data ?? {}) as object).filter(Boolean)).toEqual([])
  expect(errors).toHaveLength(1)
  const { code, fields, facts } = errors[0]!.extensions
  return { code, ...(fields && { fields }), ...(facts && { facts }) }
}

/** Text that no field of the length takes, and why. */
export const badText = (length: number): [string, string][] => [
  ['长'.repeat(length + 1), 'TOO_LONG'],
  ['a\u0000b', 'CONTROL_CHARACTERS'],
  ['正\u202e反', 'CONTROL_CHARACTERS'],
]

/** Text that a required field of the length does not take, and why. */
export const badRequiredText = (length: number): [string, string][] => [
  ['', 'REQUIRED'],
  ['   ', 'REQUIRED'],
  ...badText(length),
]

export const badKeys: [string, string][] = [
  ['short', 'TOO_SHORT'],
  ['k'.repeat(101), 'TOO_LONG'],
]
