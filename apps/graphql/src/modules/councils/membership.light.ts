import { sql } from 'kysely'
import { type Light, MembershipStatus, TodoKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { lightInSql } from '../../platform/working-days/light-in-sql.ts'
import type { LightClock } from '../../platform/working-days/light.ts'
import { readLightClock } from '../territory/index.ts'
import type { CouncilTables } from './council.rows.ts'

const { APPLIED, ENDORSED } = MembershipStatus
const { MEMBERSHIP_TO_APPROVE, MEMBERSHIP_TO_ENDORSE } = TodoKind

/** The light of each application's review; none once it is decided. */
export const membershipLightById = defineLoader(async (context, ids: readonly string[]) => {
  const clock = await readLightClock(context)
  const found = await rows<CouncilTables>(context.em)
    .selectFrom('councilMembership')
    .select(['councilMembership.id', applicationLight(clock).as('light')])
    .where('councilMembership.id', 'in', [...ids])
    .where('councilMembership.status', 'in', [APPLIED, ENDORSED])
    .execute()
  return new Map(found.map(({ id, light }) => [id, light]))
})

/** Applications whose review stands so. */
export function withApplicationLight(light: Light, clock: LightClock) {
  return sql<boolean>`(council_membership.status in (${APPLIED}, ${ENDORSED}) and ${applicationLight(clock)} = ${light})`
}

function applicationLight(clock: LightClock) {
  const status = sql`council_membership.status`
  return lightInSql(
    {
      recordId: sql`council_membership.id`,
      kind: sql`case ${status} when ${APPLIED} then ${MEMBERSHIP_TO_ENDORSE} else ${MEMBERSHIP_TO_APPROVE} end`,
      since: sql`council_membership.waiting_since`,
      due: sql`council_membership.answer_due`,
    },
    clock,
  )
}
