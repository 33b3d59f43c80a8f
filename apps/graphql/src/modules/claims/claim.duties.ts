import { sql } from 'kysely'
import { ClaimSide, ClaimStatus, DeliveryStatus, Role, TodoKind } from '@youlin/schema'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type Condition, never, onSide } from './claim.rights.ts'

/** What a claim may wait for. */
export const claimDuties = [
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

/** Who may have to do something about a claim: a side, or the street that settles. */
export type ClaimHolder = ClaimSide | 'STREET'

export function isClaimDuty(kind: TodoKind): kind is ClaimDuty {
  return (claimDuties as readonly TodoKind[]).includes(kind)
}

/** Whether a claim waits for the viewer to do that, of the table claim. */
export function waitsForViewer(work: Work, kind: TodoKind): Condition {
  if (!isClaimDuty(kind)) return never
  const turns = turnsOf(kind, work).map(([holder, waits]) => sql`(${waits} and ${viewerIs(work, holder)})`)
  return sql`(${sql.join(turns, sql` or `)})`
}

/** Who has to do it, each with the condition under which a claim waits for them, of the table claim. */
export function turnsOf(kind: ClaimDuty, { clock }: Pick<Work, 'clock'>): [ClaimHolder, Condition][] {
  const now = clock.now()
  const { TAKER, PROVIDER } = ClaimSide
  switch (kind) {
    case TodoKind.PLACE_TO_TAKE:
      return [[TAKER, sql`claim.status = ${ClaimStatus.HELD}`]]
    case TodoKind.CLAIM_TO_ANSWER:
      return [[PROVIDER, sql`claim.status = ${ClaimStatus.REQUESTED}`]]
    case TodoKind.TIME_TO_ANSWER:
      return [
        [TAKER, proposedBy(PROVIDER)],
        [PROVIDER, proposedBy(TAKER)],
      ]
    case TodoKind.DELIVERY_TO_RECORD:
      return [[PROVIDER, sql`(claim.status = ${ClaimStatus.SCHEDULED} and claim.scheduled_from <= ${now})`]]
    case TodoKind.DELIVERY_TO_CONFIRM:
      return [[TAKER, delivered([DeliveryStatus.RECORDED])]]
    case TodoKind.DELIVERY_TO_SETTLE:
      return [['STREET', delivered([DeliveryStatus.DISPUTED])]]
    case TodoKind.NO_SHOW_TO_ANSWER:
      return [
        [TAKER, reportedBy(PROVIDER, now)],
        [PROVIDER, reportedBy(TAKER, now)],
      ]
    case TodoKind.CLAIM_TO_EVALUATE:
      return [
        [TAKER, notEvaluatedBy(TAKER)],
        [PROVIDER, notEvaluatedBy(PROVIDER)],
      ]
  }
}

/** Until when it has to be done; null where its clock stands. */
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

const ofDelivery = (column: string) => `(select d.${column} from delivery d where d.claim_id = claim.id)`
const ofNoShow = (column: string) => `(select n.${column} from no_show n where n.claim_id = claim.id)`

const due: Record<ClaimDuty, string> = {
  [TodoKind.PLACE_TO_TAKE]: 'claim.held_until',
  [TodoKind.CLAIM_TO_ANSWER]: 'claim.answer_due',
  [TodoKind.TIME_TO_ANSWER]: 'claim.proposal_due',
  [TodoKind.DELIVERY_TO_RECORD]: 'claim.record_due',
  [TodoKind.DELIVERY_TO_CONFIRM]: ofDelivery('confirm_due'),
  [TodoKind.DELIVERY_TO_SETTLE]: ofDelivery('settle_due'),
  [TodoKind.NO_SHOW_TO_ANSWER]: ofNoShow('objection_due'),
  [TodoKind.CLAIM_TO_EVALUATE]: 'claim.evaluation_due',
}

const since: Record<ClaimDuty, string> = {
  [TodoKind.PLACE_TO_TAKE]: 'claim.held_since',
  [TodoKind.CLAIM_TO_ANSWER]: 'claim.claimed_at',
  [TodoKind.TIME_TO_ANSWER]: 'claim.proposed_at',
  [TodoKind.DELIVERY_TO_RECORD]: 'claim.scheduled_from',
  [TodoKind.DELIVERY_TO_CONFIRM]: ofDelivery('recorded_at'),
  [TodoKind.DELIVERY_TO_SETTLE]: ofDelivery('disputed_at'),
  [TodoKind.NO_SHOW_TO_ANSWER]: ofNoShow('reported_at'),
  // Settled ones were never confirmed.
  [TodoKind.CLAIM_TO_EVALUATE]:
    '(select coalesce(d.confirmed_at, d.updated_at) from delivery d where d.claim_id = claim.id)',
}

function viewerIs(work: Work, holder: ClaimHolder): Condition {
  if (holder !== 'STREET') return onSide(work, holder)
  const { role, scopeId } = actingViewer(work).acting
  return role === Role.STREET_STAFF ? sql`claim.street_id = ${scopeId}` : never
}

function proposedBy(side: ClaimSide): Condition {
  return sql`(claim.status in (${ClaimStatus.ACCEPTED}, ${ClaimStatus.SCHEDULED}) and claim.proposal_by = ${side})`
}

function delivered(statuses: readonly DeliveryStatus[]): Condition {
  return sql`(claim.status = ${ClaimStatus.DELIVERED} and exists (select from delivery d
    where d.claim_id = claim.id and d.status in (${sql.join([...statuses])})))`
}

function reportedBy(side: ClaimSide, now: Date): Condition {
  return sql`(claim.status = ${ClaimStatus.NO_SHOW} and exists (select from no_show n
    where n.claim_id = claim.id and n.reported_by = ${side} and n.objection is null and n.objection_due > ${now}))`
}

function notEvaluatedBy(side: ClaimSide): Condition {
  return sql`(${delivered(agreedDeliveries)} and not exists (select from evaluation e
    where e.claim_id = claim.id and e.side = ${side}))`
}
