import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { CouncilStatus, MembershipStatus, PublisherKind, ReviewLevel, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { seesOthers } from '../enterprises/index.ts'
import { unpublished } from './offer.transitions.ts'

type Condition = RawBuilder<SqlBool>

const never = sql<SqlBool>`false`
const always = sql<SqlBool>`true`

/** Whether the viewer sees an offer before it is published: its publisher, its reviewers, auditors. */
export function inside(work: Work): Condition {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.ENTERPRISE_REP) return sql`offer.enterprise_id is not distinct from ${scopeId}::uuid`
  if (role === Role.COUNCIL_OFFICER) return sql`offer.council_id = ${scopeId}`
  if (scopeKind === ScopeKind.STREET) return sql`offer.street_id = ${scopeId}`
  return scopeKind === ScopeKind.DISTRICT ? always : never
}

/** Whether the viewer sees an offer at all; an enterprise that is not verified yet sees its own. */
export function visible(work: Work): Condition {
  return sql`(offer.status not in (${sql.join(unpublished.map((status) => sql.lit(status)))}) and ${seesOthers(work)} or ${inside(work)})`
}

/** Offers of the party that the viewer acts for. */
export function ofViewer(work: Work): Condition {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.ENTERPRISE_REP) return sql`offer.enterprise_id = ${scopeId}`
  if (role !== Role.COUNCIL_OFFICER) return never
  return sql`(offer.council_id = ${scopeId} and offer.publisher_kind = ${PublisherKind.COUNCIL})`
}

/** Whether the viewer publishes it and still may: under a membership that is active, or for a council that stands. */
export function publishable(work: Work): Condition {
  return sql`(${ofViewer(work)} and case when offer.membership_id is null
    then council.status <> ${CouncilStatus.DISSOLVED}
    else exists (select from council_membership held
      where held.id = offer.membership_id and held.status = ${MembershipStatus.ACTIVE}) end)`
}

/** Whether the viewer would review it, were it not their own: the role and the step have to fit. */
export function reviewedByRole(work: Work): Condition {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.DISTRICT_ADMIN) return sql`coalesce(offer.awaiting = ${ReviewLevel.DISTRICT}, false)`
  const council = sql`coalesce(offer.awaiting = ${ReviewLevel.COUNCIL}, false)`
  if (role === Role.COUNCIL_OFFICER)
    return sql`(${council} and offer.council_id = ${scopeId} and offer.publisher_kind = ${PublisherKind.ENTERPRISE})`
  if (role !== Role.STREET_STAFF) return never
  return sql`(${council} and offer.street_id = ${scopeId}
    and (offer.publisher_kind = ${PublisherKind.COUNCIL} or not ${hasReviewer(work)}))`
}

/** Nobody reviews an offer that they wrote or that their own enterprise publishes. */
export function ownOffer(work: Work): Condition {
  const { accountId } = actingViewer(work)
  return sql`(offer.author_id = ${accountId} or ${belongsToPublisher(work, sql`${accountId}::uuid`)})`
}

export function reviewable(work: Work): Condition {
  return sql`(${reviewedByRole(work)} and not ${ownOffer(work)})`
}

/** Whether an officer of the council can review the offer; otherwise the street stands in. */
export function hasReviewer(work: Pick<Work, 'clock'>): Condition {
  return sql`exists (select from role_grant officer
    where officer.role = ${Role.COUNCIL_OFFICER} and officer.scope_id = offer.council_id
      and ${current(work, 'officer')} and officer.user_id <> offer.author_id
      and not ${belongsToPublisher(work, sql.raw('officer.user_id'))})`
}

/** Whether an account represents the enterprise that publishes, or sits on the council for it. */
function belongsToPublisher(work: Pick<Work, 'clock'>, account: RawBuilder<unknown>): Condition {
  return sql`(exists (select from role_grant rep
      where rep.user_id = ${account} and rep.role = ${Role.ENTERPRISE_REP}
        and rep.scope_id = offer.enterprise_id and ${current(work, 'rep')})
    or exists (select from council_membership seat
      where seat.officer_account_id = ${account} and seat.enterprise_id = offer.enterprise_id))`
}

function current(work: Pick<Work, 'clock'>, grant: 'officer' | 'rep'): Condition {
  const today = dayOf(work.clock.now())
  const until = sql.raw(`${grant}.valid_until`)
  return sql`${sql.raw(`${grant}.valid_from`)} <= ${today} and (${until} is null or ${until} >= ${today})`
}
