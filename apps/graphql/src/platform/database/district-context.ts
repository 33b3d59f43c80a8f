import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type DatabaseConnection } from 'kysely'

/** What row-level security compares rows with. */
export interface Reach {
  /** The district whose rows are seen; empty: none. */
  districtId: string
  /** The account whose own grants are seen in all districts; empty: none. */
  accountId: string
}

const storage = new AsyncLocalStorage<Reach>()
const carried = new WeakMap<DatabaseConnection, string>()

/** Runs with exactly this reach. Inside a transaction its connection keeps the reach that it began with. */
export function withReach<T>(reach: Partial<Reach>, run: () => T): T {
  return storage.run({ districtId: '', accountId: '', ...reach }, run)
}

/** Runs in one district, as jobs and commands do. */
export function inDistrict<T>(districtId: string, run: () => T): T {
  return withReach({ districtId }, run)
}

/** Moves what is left of the present request into a district. */
export function enterDistrict(districtId: string): void {
  const reach = storage.getStore()
  if (!reach) throw new Error('There is no request to move.')
  reach.districtId = districtId
}

/** The present district, empty when there is none. */
export function currentDistrict(): string {
  return storage.getStore()?.districtId ?? ''
}

/**
 * Sets the reach on a connection that leaves the pool, unless it carries it already. This runs outside any
 * transaction, so a rollback cannot take it back; a failed attempt is forgotten and made again.
 */
export async function carryReach(connection: DatabaseConnection): Promise<void> {
  const { districtId, accountId } = storage.getStore() ?? { districtId: '', accountId: '' }
  const reach = `${districtId}/${accountId}`
  if (carried.get(connection) === reach) return
  carried.delete(connection)
  await connection.executeQuery(
    CompiledQuery.raw(
      `select set_config('app.district_id', $1, false), set_config('app.account_id', $2, false)`,
      [districtId, accountId],
    ),
  )
  carried.set(connection, reach)
}
