import { expect } from 'vitest'
import { startApi, type TestApi } from '../../tests/support/api.ts'
import { demonstration } from '../../tests/support/demonstration.ts'
import { foundedBefore } from './founding.ts'

/** A few seconds, as a rule; a busy machine takes longer, in ms. */
export const fillsWithin = 120_000

export interface Filled {
  api: TestApi
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of a query's own columns
  query(text: string, values?: unknown[]): Promise<any[]>
  /** For queries that find what is wrong, and name it. */
  expectNone(text: string, values?: unknown[]): Promise<void>
  close(): Promise<void>
}

/** A database with the demonstration district, read as its owner, at the moment of its filling. */
export async function startFilled(): Promise<Filled> {
  const api = await startApi({ DEMO: 'true' }, demonstration)
  const client = await api.database.owner()
  const query: Filled['query'] = async (text, values = []) => (await client.query(text, values)).rows
  const [{ founded }] = await query('select min(at) as founded from timeline')
  api.clock.set(new Date(founded.getTime() + foundedBefore))
  return {
    api,
    query,
    async expectNone(text, values) {
      expect(await query(text, values)).toEqual([])
    },
    close: () => api.close(),
  }
}
