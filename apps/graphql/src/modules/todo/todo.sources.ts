import { type RawBuilder, sql } from 'kysely'
import { RecordKind, Role, TodoKind } from '@youlin/schema'
import { actingViewer, type Work } from '../../platform/work.ts'
import {
  type ClaimDuty,
  dueOf,
  isClaimDuty,
  placeName,
  sinceOf,
  takerName,
  waitsForViewer,
} from '../claims/index.ts'
import { membershipsToReview } from '../councils/index.ts'
import { directClaimsToDo, isDirectClaimDuty } from '../direct-claims/index.ts'
import { disputesToDecide } from '../disputes/index.ts'
import { feedbackToAnswer } from '../feedback/index.ts'
import { ofViewer, reviewable } from '../offers/index.ts'
import { proposalsToAnswer } from '../matching/index.ts'

const council = [TodoKind.OFFER_TO_REVIEW, TodoKind.MEMBERSHIP_TO_ENDORSE]
const provider = [
  TodoKind.CLAIM_TO_ANSWER,
  TodoKind.TIME_TO_ANSWER,
  TodoKind.DELIVERY_TO_RECORD,
  TodoKind.NO_SHOW_TO_ANSWER,
  TodoKind.CLAIM_TO_EVALUATE,
]
const taker = [
  TodoKind.PLACE_TO_TAKE,
  TodoKind.PROPOSAL_TO_ANSWER,
  TodoKind.TIME_TO_ANSWER,
  TodoKind.DELIVERY_TO_CONFIRM,
  TodoKind.NO_SHOW_TO_ANSWER,
  TodoKind.CLAIM_TO_EVALUATE,
]

const needsStaff = [TodoKind.DIRECT_CLAIM_TO_CONFIRM, TodoKind.DIRECT_CLAIM_TO_RECORD]

/** What may wait for each role, the most pressing first. */
export const kindsOfRole: Record<Role, readonly TodoKind[]> = {
  // An enterprise takes what answers its own need.
  [Role.ENTERPRISE_REP]: [...provider, TodoKind.DELIVERY_TO_CONFIRM, ...needsStaff, TodoKind.OFFER_RETURNED],
  [Role.COUNCIL_OFFICER]: [...council, ...provider, TodoKind.OFFER_RETURNED],
  [Role.COMMUNITY_STAFF]: [...taker, ...needsStaff],
  // The street stands in where a council has no officer or a community no staff.
  [Role.STREET_STAFF]: [
    ...new Set([...council, TodoKind.DELIVERY_TO_SETTLE, ...provider, ...taker, ...needsStaff]),
  ].filter((kind) => kind !== TodoKind.PROPOSAL_TO_ANSWER),
  [Role.DISTRICT_ADMIN]: [
    TodoKind.MEMBERSHIP_TO_APPROVE,
    TodoKind.OFFER_TO_REVIEW,
    TodoKind.DISPUTE_TO_DECIDE,
    TodoKind.FEEDBACK_TO_ANSWER,
  ],
  [Role.AUDITOR]: [],
}

/** The records that wait in one way: record_kind, id, title, subtitle, since, due. */
export function waitingRecords(work: Work, kind: TodoKind): RawBuilder<unknown> {
  if (isClaimDuty(kind)) return waitingClaims(work, kind)
  if (isDirectClaimDuty(kind)) return directClaimsToDo(work, kind)
  if (kind === TodoKind.OFFER_TO_REVIEW) return offersToReview(work)
  if (kind === TodoKind.FEEDBACK_TO_ANSWER) return feedbackToAnswer()
  if (kind === TodoKind.DISPUTE_TO_DECIDE) return disputesToDecide()
  if (kind === TodoKind.PROPOSAL_TO_ANSWER) return proposalsToAnswer(work)
  return kind === TodoKind.OFFER_RETURNED ? returnedOffers(work) : memberships(work)
}

function waitingClaims(work: Work, kind: ClaimDuty) {
  const { role, scopeId } = actingViewer(work).acting
  const provides =
    role === Role.COUNCIL_OFFICER
      ? sql`true`
      : sql`coalesce(${role === Role.ENTERPRISE_REP} and claim.enterprise_id = ${scopeId}, false)`
  const party = sql`case when ${provides} then ${takerName} else ${publisherName} end`
  return sql`select ${RecordKind.CLAIM}::text as record_kind, claim.id, offer.title,
      ${placeName} || ' · ' || ${party} as subtitle, ${sinceOf(kind)} as since, ${dueOf(kind)} as due
    from claim join offer on offer.id = claim.offer_id
      join council on council.id = claim.council_id
      left join enterprise on enterprise.id = claim.enterprise_id
    where ${waitsForViewer(work, kind)}`
}

function offersToReview(work: Work) {
  return sql`select ${RecordKind.OFFER}::text as record_kind, offer.id, offer.title, ${publisherName} as subtitle,
      offer.waiting_since as since, offer.review_due as due
    from ${offersWithPublisher} where offer.awaiting is not null and ${reviewable(work)}`
}

function returnedOffers(work: Work) {
  return sql`select ${RecordKind.OFFER}::text as record_kind, offer.id, offer.title, offer.return_note as subtitle,
      offer.updated_at as since, null::timestamptz as due
    from offer where offer.return_note is not null and ${ofViewer(work)}`
}

function memberships(work: Work) {
  return sql`select ${RecordKind.MEMBERSHIP}::text as record_kind, m.id, m.member_name as title,
      council.name as subtitle, m.waiting_since as since, m.answer_due as due
    from (${membershipsToReview(work)}) m join council on council.id = m.council_id`
}

const publisherName = sql`coalesce(enterprise.name, council.name)`

const offersWithPublisher = sql`offer join council on council.id = offer.council_id
  left join enterprise on enterprise.id = offer.enterprise_id`
