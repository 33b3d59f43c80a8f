import { sql } from 'kysely'
import { ClaimSide, ClaimStatus, DeliveryStatus, Role, TodoKind } from '@youlin/schema'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type Condition, never, onSide } from './claim.rights.ts'

/** What a claim may wait for. */
const claimDuties = [
  TodoKind.PLACE_TO_TAKE,
  TodoKind.CLAIM_TO_ANSWER,
  TodoKind.TIME_TO_ANSWER,
  TodoKind.DELIVERY_TO_RECORD,
  TodoKind.DELIVERY_TO_CONFIRM,
  TodoKind.DELIVERY_TO_SETTLE,
  TodoKind.NO_SHOW_TO_ANSWER,
  TodoKind.CLAIM_TO_EVALUATE,
] as const
export type ClaimDuty = (typeof claimDuties)[number]

export function isClaimDuty(kind: TodoKind): kind is ClaimDuty {
  return (claimDuties as readonly TodoKind[]).includes(kind)
}

/** Whether a claim waits for the viewer to do that, of the table claim. */
export function waitsForViewer(work: Work, kind: TodoKind): Condition {
  const taker = onSide(work, ClaimSide.TAKER)
  const provider = onSide(work, ClaimSide.PROVIDER)
  switch (kind) {
    case TodoKind.PLACE_TO_TAKE:
      return sql`(claim.status = ${ClaimStatus.HELD} and ${taker})`
    case TodoKind.CLAIM_TO_ANSWER:
      return sql`(claim.status = ${ClaimStatus.REQUESTED} and ${provider})`
    case TodoKind.TIME_TO_ANSWER:
      return sql`(claim.status in (${ClaimStatus.ACCEPTED}, ${ClaimStatus.SCHEDULED})
        and (${otherSide(sql`claim.proposal_by`, taker, provider)}))`
    case TodoKind.DELIVERY_TO_RECORD:
      return sql`(claim.status = ${ClaimStatus.SCHEDULED}
        and claim.scheduled_from <= ${work.clock.now()} and ${provider})`
    case TodoKind.DELIVERY_TO_CONFIRM:
      return sql`(${delivered([DeliveryStatus.RECORDED])} and ${taker})`
    case TodoKind.DELIVERY_TO_SETTLE:
      return sql`(${delivered([DeliveryStatus.DISPUTED])} and ${settles(work)})`
    case TodoKind.NO_SHOW_TO_ANSWER:
      return sql`(claim.status = ${ClaimStatus.NO_SHOW} and exists (select from no_show n
        where n.claim_id = claim.id and n.objection is null and n.objection_due > ${work.clock.now()}
          and (${otherSide(sql`n.reported_by`, taker, provider)})))`
    case TodoKind.CLAIM_TO_EVALUATE:
      return sql`(${delivered(agreedDeliveries)} and ((${taker} and not ${evaluatedBy(ClaimSide.TAKER)})
        or (${provider} and not ${evaluatedBy(ClaimSide.PROVIDER)})))`
    default:
      return never
  }
}

/** Until when it has to be done, where there is a term. */
export function dueOf(kind: ClaimDuty) {
  return sql<Date | null>`${sql.raw(due[kind])}`
}

/** Since when it waits. */
export function sinceOf(kind: ClaimDuty) {
  return sql<Date>`coalesce(${sql.raw(since[kind])}, claim.updated_at)`
}

/** The deliveries that both sides go on from to their evaluations. */
export const agreedDeliveries: readonly DeliveryStatus[] = [
  DeliveryStatus.CONFIRMED,
  DeliveryStatus.CONFIRMED_BY_SYSTEM,
  DeliveryStatus.SETTLED,
]

const due: Record<ClaimDuty, string> = {
  [TodoKind.PLACE_TO_TAKE]: 'claim.held_until',
  [TodoKind.CLAIM_TO_ANSWER]: 'claim.answer_due',
  [TodoKind.TIME_TO_ANSWER]: 'claim.proposal_due',
  [TodoKind.DELIVERY_TO_RECORD]: 'null::timestamptz',
  [TodoKind.DELIVERY_TO_CONFIRM]: '(select d.confirm_due from delivery d where d.claim_id = claim.id)',
  [TodoKind.DELIVERY_TO_SETTLE]: 'null::timestamptz',
  [TodoKind.NO_SHOW_TO_ANSWER]: '(select n.objection_due from no_show n where n.claim_id = claim.id)',
  [TodoKind.CLAIM_TO_EVALUATE]: 'claim.evaluation_due',
}

const since: Record<ClaimDuty, string> = {
  [TodoKind.PLACE_TO_TAKE]: 'null',
  [TodoKind.CLAIM_TO_ANSWER]: 'claim.claimed_at',
  [TodoKind.TIME_TO_ANSWER]: 'null',
  [TodoKind.DELIVERY_TO_RECORD]: 'claim.scheduled_from',
  [TodoKind.DELIVERY_TO_CONFIRM]: '(select d.recorded_at from delivery d where d.claim_id = claim.id)',
  [TodoKind.DELIVERY_TO_SETTLE]: 'null',
  [TodoKind.NO_SHOW_TO_ANSWER]: '(select n.reported_at from no_show n where n.claim_id = claim.id)',
  [TodoKind.CLAIM_TO_EVALUATE]: 'null',
}

function otherSide(one: Condition | ReturnType<typeof sql>, taker: Condition, provider: Condition) {
  return sql`(${one} = ${ClaimSide.PROVIDER} and ${taker}) or (${one} = ${ClaimSide.TAKER} and ${provider})`
}

function delivered(statuses: readonly DeliveryStatus[]): Condition {
  return sql`(claim.status = ${ClaimStatus.DELIVERED} and exists (select from delivery d
    where d.claim_id = claim.id and d.status in (${sql.join([...statuses])})))`
}

function settles(work: Work): Condition {
  const { role, scopeId } = actingViewer(work).acting
  return role === Role.STREET_STAFF ? sql`claim.street_id = ${scopeId}` : never
}

function evaluatedBy(side: ClaimSide): Condition {
  return sql`exists (select from evaluation e where e.claim_id = claim.id and e.side = ${side})`
}
