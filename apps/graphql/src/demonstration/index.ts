import { sql } from 'kysely'
import { ChangeSource } from '@youlin/schema'
import type { Environment } from '../environment.ts'
import { storeBelow } from '../modules/files/index.ts'
import { foundDistrict } from '../modules/identity/index.ts'
import { inDistrict } from '../platform/database/district-context.ts'
import { rows } from '../platform/database/rows.ts'
import { inTransaction, type Work } from '../platform/work.ts'
import type { Services } from '../services.ts'
import { type DemonstrationAccount, demonstrationAccounts } from './accounts.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'
import { fillDistrict } from './fill.ts'
import { atFounding } from './founding.ts'
import { keepSecondFactors } from './second-factors.ts'

export { accountLines } from './accounts.ts'
export { secondFactorLines } from './second-factors.ts'

const district = { code: '420102', name: '江岸区', city: '武汉市', isDemonstration: true }

/**
 * Fills an empty database with the demonstration district where that is wanted, and answers the accounts that
 * a visitor can sign in with; none in a database that holds districts of its own.
 */
export async function demonstrate(services: Services): Promise<readonly DemonstrationAccount[]> {
  if (!isWanted(services.environment)) return []
  const work = workOf(services)
  return inTransaction(work, async (locked) => {
    await takeTime(locked)
    await sql`select pg_advisory_xact_lock(hashtext('youlin demonstration'))`.execute(rows(locked.em))
    const id = await demonstrationDistrict(workOf(services))
    if (!id) return []
    await inDistrict(id, () =>
      inTransaction(workOf(services), async (own) => {
        const { environment } = services
        await takeTime(own)
        await fillDistrict(own, demonstrationAccounts, storeBelow(environment.DATA_DIR), environment)
        await keepSecondFactors(own, environment, demonstrationAccounts)
      }),
    )
    return demonstrationAccounts
  })
}

/** Filling lasts as long as a busy machine needs, and so does waiting for another process that fills. */
async function takeTime({ em }: Work): Promise<void> {
  for (const limit of ['statement_timeout', 'idle_in_transaction_session_timeout'])
    await sql`set local ${sql.id(limit)} = 0`.execute(rows(em))
}

function isWanted({ DEMO, DATABASE_URL, NODE_ENV }: Environment): boolean {
  return DEMO || (DATABASE_URL === undefined && NODE_ENV !== 'production')
}

/** The district that is there already, or is made in an empty database; a start that was cut off goes on with it. */
async function demonstrationDistrict(work: Work): Promise<string | null> {
  const db = rows<DemonstrationTables>(work.em)
  const found = await sql<{ id: string }>`select district_ids() as id`.execute(db)
  if (found.rows.length === 0) return makeDistrict(work)
  for (const { id } of found.rows) {
    const row = await inDistrict(id, () => db.selectFrom('district').selectAll().executeTakeFirst())
    if (row?.isDemonstration) return id
  }
  return null
}

async function makeDistrict(work: Work): Promise<string> {
  const { mobile, name, password } = demonstrationAccounts[0]!
  const first = { adminMobile: mobile, adminName: name, adminPassword: password }
  return (await foundDistrict(atFounding(work), { ...district, ...first })).districtId
}

function workOf({ orm, clock, events }: Services): Work {
  return { em: orm.em.fork(), clock, events, viewer: null, source: ChangeSource.SYSTEM, requestId: null }
}
