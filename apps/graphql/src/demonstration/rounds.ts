import { Role, ScopeKind } from '@youlin/schema'
import { computeWithin, createRound, publishRound } from '../modules/matching/index.ts'
import { dayOf } from '../platform/clock.ts'
import { currentDistrict } from '../platform/database/district-context.ts'
import { rows } from '../platform/database/rows.ts'
import type { Work } from '../platform/work.ts'
import { actingAs } from './acting-as.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'
import type { Printed } from './invention.ts'

const daysAhead = 60 * 86_400_000

/**
 * Two matching rounds: one whose proposals lie before the communities of a street, and one of the whole district to
 * be looked at, changed and published.
 */
export async function makeRounds(work: Work, { admin }: Printed, streetId: string): Promise<void> {
  const own = actingAs(work, admin, {
    role: Role.DISTRICT_ADMIN,
    scopeKind: ScopeKind.DISTRICT,
    scopeId: currentDistrict(),
  })
  const now = work.clock.now()
  const period = { startsOn: dayOf(now), endsOn: dayOf(new Date(now.getTime() + daysAhead)) }
  const scope = { ...period, kinds: [], answerDays: 5 }
  const published = await make(own, {
    ...scope,
    ...{ name: '首轮街道试点匹配', streetIds: [streetId], mostPerCompound: 1 },
  })
  await publishRound(own, await handleOf(own, published))
  await make(own, { ...scope, name: '冬季全区匹配', streetIds: [], mostPerCompound: 3 })
}

async function make(
  work: Work,
  scope: Omit<Parameters<typeof createRound>[1], 'idempotencyKey'>,
): Promise<string> {
  const id = await createRound(work, { ...scope, idempotencyKey: `demonstration ${scope.name}` })
  await computeWithin(work, id)
  return id
}

async function handleOf(work: Work, id: string) {
  type Rounds = { matchingRound: { id: string; version: number } }
  return rows<DemonstrationTables & Rounds>(work.em)
    .selectFrom('matchingRound')
    .select(['id', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
