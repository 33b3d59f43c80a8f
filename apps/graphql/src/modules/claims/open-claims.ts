import { type RawBuilder, sql } from 'kysely'
import { ClaimSide, CouncilStatus, RecordKind, ScopeKind, TodoKind } from '@youlin/schema'
import { type StepClock, stepColumns } from '../../platform/open-steps.ts'
import type { Work } from '../../platform/work.ts'
import { type ClaimDuty, claimDuties, type ClaimHolder, dueOf, sinceOf, turnsOf } from './claim.duties.ts'
import { placeName, takerName } from './claim.queries.ts'
import { takerStaffed } from './claim.rights.ts'

/** The steps that claims wait for, one source for each kind and holder. */
export function openClaims(work: Pick<Work, 'clock'>): RawBuilder<unknown>[] {
  return claimDuties.flatMap((kind) =>
    turnsOf(kind, work).map(
      ([holder, waits]) => sql`select ${columns(work, kind, holder)}
      from claim join offer on offer.id = claim.offer_id
        join street on street.id = claim.street_id
        join council on council.id = claim.council_id
        left join enterprise on enterprise.id = claim.enterprise_id
      where ${waits}`,
    ),
  )
}

/** A kept place and an objection to a no-show end by themselves, and for the offer's pause: those clocks run. */
export const claimClocks: Partial<Record<TodoKind, StepClock>> = {
  [TodoKind.CLAIM_TO_ANSWER]: { table: 'claim', key: 'id', column: 'answer_due' },
  [TodoKind.TIME_TO_ANSWER]: { table: 'claim', key: 'id', column: 'proposal_due' },
  [TodoKind.DELIVERY_TO_RECORD]: { table: 'claim', key: 'id', column: 'record_due' },
  [TodoKind.CLAIM_TO_EVALUATE]: { table: 'claim', key: 'id', column: 'evaluation_due' },
  [TodoKind.DELIVERY_TO_CONFIRM]: { table: 'delivery', key: 'claim_id', column: 'confirm_due' },
  [TodoKind.DELIVERY_TO_SETTLE]: { table: 'delivery', key: 'claim_id', column: 'settle_due' },
}

function columns(work: Pick<Work, 'clock'>, kind: ClaimDuty, holder: ClaimHolder) {
  return stepColumns({
    recordKind: sql`${RecordKind.CLAIM}`,
    recordId: sql`claim.id`,
    kind: sql`${kind}`,
    title: sql`offer.title`,
    subtitle: sql`${placeName} || ' · ' || coalesce(enterprise.name, council.name)`,
    ...holders[holder](work),
    streetId: sql`claim.street_id`,
    communityId: sql`claim.community_id`,
    since: sinceOf(kind),
    due: dueOf(kind),
  })
}

type Holder = Record<'holderKind' | 'holderId' | 'holderName', RawBuilder<unknown>>

const street: Holder = {
  holderKind: sql`${ScopeKind.STREET}`,
  holderId: sql`claim.street_id`,
  holderName: sql`street.name`,
}

const holders: Record<ClaimHolder, (work: Pick<Work, 'clock'>) => Holder> = {
  STREET: () => street,
  // The street stands in where nobody works for the taker.
  [ClaimSide.TAKER]: (work) => {
    const staffed = takerStaffed(work)
    return {
      holderKind: sql`case when not ${staffed} then ${ScopeKind.STREET}
        when claim.community_id is null then ${ScopeKind.ENTERPRISE} else ${ScopeKind.COMMUNITY} end`,
      holderId: sql`case when ${staffed} then coalesce(claim.community_id, claim.taker_enterprise_id)
        else claim.street_id end`,
      holderName: sql`case when ${staffed} then ${takerName} else street.name end`,
    }
  },
  // What a council gives itself passes to its street when it is dissolved.
  [ClaimSide.PROVIDER]: () => {
    const gone = sql`council.status = ${CouncilStatus.DISSOLVED}`
    const either = (
      enterprise: RawBuilder<unknown>,
      ofStreet: RawBuilder<unknown>,
      council: RawBuilder<unknown>,
    ) =>
      sql`case when claim.enterprise_id is not null then ${enterprise} when ${gone} then ${ofStreet} else ${council} end`
    return {
      holderKind: either(sql`${ScopeKind.ENTERPRISE}`, sql`${ScopeKind.STREET}`, sql`${ScopeKind.COUNCIL}`),
      holderId: either(sql`claim.enterprise_id`, sql`council.street_id`, sql`claim.council_id`),
      holderName: either(
        sql`enterprise.name`,
        sql`(select s.name from street s where s.id = council.street_id)`,
        sql`council.name`,
      ),
    }
  },
}
