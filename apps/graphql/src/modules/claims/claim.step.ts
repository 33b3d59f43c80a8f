import { type RawBuilder, sql } from 'kysely'
import { type ClaimStatus, type Light, TodoKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { lightInSql } from '../../platform/working-days/light-in-sql.ts'
import type { LightClock } from '../../platform/working-days/light.ts'
import type { Work } from '../../platform/work.ts'
import { readLightClock } from '../territory/index.ts'
import { type ClaimDuty, claimDuties, dueOf, sinceOf, turnsOf } from './claim.duties.ts'
import type { ClaimTables } from './claim.rows.ts'

const waiting: readonly ClaimStatus[] = ['REQUESTED', 'HELD', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'NO_SHOW']

// A time that is proposed comes before the delivery at the agreed one.
const inOrder = [TodoKind.TIME_TO_ANSWER, ...claimDuties.filter((kind) => kind !== TodoKind.TIME_TO_ANSWER)]

/** Of what each claim waits for at present, whoever has to do it. */
export const claimStepById = defineLoader(async (context, ids: readonly string[]) => {
  const clock = await readLightClock(context)
  const found = await rows<ClaimTables>(context.em)
    .selectFrom('claim')
    .select(['claim.id', claimDue(context).as('due'), claimLight(context, clock).as('light')])
    .where('claim.id', 'in', [...ids])
    .execute()
  return new Map(found.map((row) => [row.id, row]))
})

/** Claims that nothing is awaited of have no light; told first, so that no other is looked at. */
export function withLight(work: Work, light: Light, clock: LightClock) {
  return sql<boolean>`(claim.status = any(${[...waiting]}) and ${claimLight(work, clock)} = ${light})`
}

/** The light of what a claim waits for at present, whoever has to do it; null where nothing waits or has a term. */
export function claimLight(work: Work, clock: LightClock) {
  const kind = ofStep(work, (duty) => sql`${duty}::text`)
  return lightInSql(
    { recordId: sql`claim.id`, kind, since: ofStep(work, sinceOf), due: claimDue(work) },
    clock,
  )
}

/** Until when it has to be done. */
export function claimDue(work: Work) {
  return ofStep(work, dueOf) as RawBuilder<Date | null>
}

function ofStep(work: Work, value: (duty: ClaimDuty) => RawBuilder<unknown>) {
  const cases = inOrder.map((duty) => {
    const turns = turnsOf(duty, work).map(([, waits]) => waits)
    return sql`when ${sql.join(turns, sql` or `)} then ${value(duty)}`
  })
  return sql`(case ${sql.join(cases, sql` `)} end)`
}
