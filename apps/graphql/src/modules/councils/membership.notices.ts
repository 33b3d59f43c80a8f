import { type MessageKind, MembershipStatus, RecordKind, Role } from '@youlin/schema'
import { currentDistrict } from '../../platform/database/district-context.ts'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice, type Telling } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import {
  type ConcernedMembership,
  concernedMembership,
  endorsers,
  membersPeople,
  officersOf,
} from './council.people.ts'
import {
  MembershipEnded,
  MembershipMoved,
  MembershipResumed,
  MembershipSuspended,
} from './membership.events.ts'

/** Who is told what of a membership: whoever reviews it next, its party, and the council that it changes. */
export const membershipNotices: Notice[] = [
  noticeOf(
    MembershipMoved,
    ['membershipApplied', 'membershipEndorsed', 'membershipApproved', 'membershipRejected'],
    async (work, { membershipId, to: status }) => {
      const membership = await concernedMembership(work, membershipId)
      const due = { due: membership.answerDue }
      switch (status) {
        case MembershipStatus.APPLIED:
          return [telling(membership, 'membershipApplied', await endorsers(work, membership), due)]
        case MembershipStatus.ENDORSED:
          return [
            telling(membership, 'membershipEndorsed', await membersPeople(work, membership)),
            telling(membership, 'membershipEndorsed', await administrators(work), due),
          ]
        case MembershipStatus.ACTIVE:
          return [telling(membership, 'membershipApproved', await partyAndCouncil(work, membership))]
        case MembershipStatus.REJECTED:
          return [telling(membership, 'membershipRejected', await membersPeople(work, membership))]
        default:
          return []
      }
    },
  ),
  notice(MembershipSuspended, 'membershipSuspended', ({ pausedOffers }) => ({ pausedOffers })),
  notice(MembershipResumed, 'membershipResumed', ({ resumedOffers }) => ({ resumedOffers })),
  notice(MembershipEnded, 'membershipEnded', ({ closedOffers, returnedOffers }) => ({
    closedOffers,
    returnedOffers,
  })),
]

/** What happens to a seat is told to its party and to the council. */
function notice<Payload extends { membershipId: string }>(
  event: EventKind<Payload>,
  kind: MessageKind,
  facts: (payload: Payload) => Record<string, number>,
): Notice {
  return noticeOf(event, [kind], async (work, payload) => {
    const membership = await concernedMembership(work, payload.membershipId)
    return [telling(membership, kind, await partyAndCouncil(work, membership), facts(payload))]
  })
}

function telling<Kind extends MessageKind>(
  { id, memberName, councilName }: ConcernedMembership,
  kind: Kind,
  to: string[],
  facts: Record<string, unknown> = {},
): Telling<Kind> {
  const record = { kind: RecordKind.MEMBERSHIP, id, name: memberName }
  return { to, kind, record, facts: { council: councilName, ...facts } }
}

async function partyAndCouncil(work: Work, membership: ConcernedMembership): Promise<string[]> {
  const officers = await officersOf(work, membership.councilId)
  return [...(await membersPeople(work, membership)), ...officers]
}

function administrators(work: Work): Promise<string[]> {
  return holdersOf(work, [Role.DISTRICT_ADMIN], currentDistrict())
}
