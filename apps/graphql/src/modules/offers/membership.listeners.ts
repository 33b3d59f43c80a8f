import { MembershipEndCause, OfferStatus, PauseCause, RecordKind, TermsStatus } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { inTransactionOf, type Listener } from '../../platform/events.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import {
  MembershipEnded,
  MembershipRenewed,
  MembershipResumed,
  MembershipSuspended,
} from '../councils/index.ts'
import { end, pause, resume } from './life.service.ts'
import { lockOffer, openTerms } from './offer.access.ts'
import { Offer } from './offer.entity.ts'
import { offerLife, running } from './offer.transitions.ts'

/** What happens to the offers that are published under a membership, in the transaction of its change. */
export const membershipListeners: Listener[] = [
  inTransactionOf(MembershipSuspended, async (work, payload) => {
    for (const offer of await offersUnder(work, payload.membershipId, { status: OfferStatus.PUBLISHED })) {
      await pause(work, offer, PauseCause.SUSPENSION, { action: 'suspendMembership' })
      payload.pausedOffers++
    }
  }),

  inTransactionOf(MembershipResumed, async (work, payload) => {
    const today = dayOf(work.clock.now())
    const paused = { status: OfferStatus.PAUSED, pauseCause: PauseCause.SUSPENSION }
    for (const offer of await offersUnder(work, payload.membershipId, paused)) {
      if (offer.availableUntil < today) continue
      await resume(work, offer, { action: 'resumeMembership' })
      payload.resumedOffers++
    }
  }),

  inTransactionOf(MembershipEnded, async (work, payload) => {
    const { membershipId, cause } = payload
    const told = { action: 'endMembership', facts: { cause } }
    // Nobody is left to answer those who asked already.
    const over = cause === MembershipEndCause.ENTERPRISE_CLOSED ? OfferStatus.WITHDRAWN : OfferStatus.CLOSED
    for (const offer of await offersUnder(work, membershipId, { status: { $in: [...running] } })) {
      await end(work, offer, over, told)
      payload.closedOffers++
    }
    for (const offer of await offersUnder(work, membershipId, { status: OfferStatus.SUBMITTED })) {
      await returnToDraft(work, offer, told)
      payload.returnedOffers++
    }
  }),

  inTransactionOf(MembershipRenewed, async (work, { membershipId, formerIds }) => {
    for (const offer of await offersUnder(work, { $in: formerIds })) {
      offer.membershipId = membershipId
      const { id, title: recordName } = offer
      await recordChange(work, { kind: RecordKind.OFFER, id, recordName, action: 'renewMembership' })
    }
    await work.em.flush()
  }),
]

/** Locked one by one in the order of their ids, so that two changes cannot wait for each other. */
async function offersUnder(
  work: Work,
  membershipId: string | { $in: string[] },
  where: object = {},
): Promise<Offer[]> {
  const found = await work.em.find(Offer, { membershipId, ...where }, { orderBy: { id: 'asc' } })
  const locked: Offer[] = []
  for (const { id } of found) locked.push(await lockOffer(work, id))
  return locked
}

/** What was in review is its publisher's again. */
export async function returnToDraft(work: Work, offer: Offer, told: { action: string; facts: object }) {
  const { title: recordName } = offer
  await transition(work, offerLife, offer, OfferStatus.DRAFT, {
    ...told,
    facts: { ...told.facts },
    recordName,
  })
  const open = await openTerms(work, offer)
  if (open) Object.assign(open, { status: TermsStatus.DRAFT, awaiting: null })
  Object.assign(offer, { awaiting: null, waitingSince: null, reviewDue: null })
  await work.em.flush()
}
