import { type OfferStatus, OfferStatus as Status, PauseCause, TermsStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { oneByOne } from '../../platform/one-by-one.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { asPublisher, type Handle, lockOffer, openTerms } from './offer.access.ts'
import { notFrom, requireActivePublisher } from './offer.checks.ts'
import { Offer } from './offer.entity.ts'
import { OfferEnded, OfferPaused, OfferResumed } from './offer.events.ts'
import { resumable } from './offer.policy.ts'
import { offerLife, running } from './offer.transitions.ts'

/** How a step is told on the timeline. */
export interface Told {
  action: string
  reason?: string | null
  facts?: Record<string, unknown>
}

export function pauseOffer(work: Work, handle: Handle, reason: string | null): Promise<string> {
  return asPublisher(work, handle, (own, offer) =>
    pause(own, offer, PauseCause.PUBLISHER, { action: 'pauseOffer', reason }),
  )
}

/** Only what the publisher paused: a suspension's pause ends with the suspension. */
export function resumeOffer(work: Work, handle: Handle): Promise<string> {
  return asPublisher(work, handle, async (own, offer) => {
    if (
      offer.status === Status.PAUSED &&
      !resumable({ status: offer.status, pauseCause: offer.pauseCause ?? null })
    )
      throw notFrom(offer, [Status.CLOSED, Status.WITHDRAWN])
    await requireActivePublisher(own, offer)
    if (offer.availableUntil < dayOf(own.clock.now())) throw notFrom(offer, [Status.EXPIRED])
    await resume(own, offer, { action: 'resumeOffer' })
  })
}

export function closeOffer(work: Work, handle: Handle, reason: string | null): Promise<string> {
  return asPublisher(work, handle, (own, offer) =>
    end(own, offer, Status.CLOSED, { action: 'closeOffer', reason }),
  )
}

export function withdrawOffer(work: Work, handle: Handle, reason: string | null): Promise<string> {
  return asPublisher(work, handle, (own, offer) =>
    end(own, offer, Status.WITHDRAWN, { action: 'withdrawOffer', reason }),
  )
}

export async function pause(work: Work, offer: Offer, cause: PauseCause, told: Told): Promise<void> {
  await transition(work, offerLife, offer, Status.PAUSED, { ...told, recordName: offer.title })
  offer.pauseCause = cause
  await work.em.flush()
  await work.events.publish(work, OfferPaused, { offerId: offer.id, cause })
}

export async function resume(work: Work, offer: Offer, told: Told): Promise<void> {
  await transition(work, offerLife, offer, Status.PUBLISHED, { ...told, recordName: offer.title })
  offer.pauseCause = null
  await work.em.flush()
  await work.events.publish(work, OfferResumed, { offerId: offer.id })
}

/** Ends a running offer; terms that were in review are dropped. */
export async function end(work: Work, offer: Offer, status: OfferStatus, told: Told): Promise<void> {
  await transition(work, offerLife, offer, status, { ...told, recordName: offer.title })
  const open = await openTerms(work, offer)
  if (open) Object.assign(open, { status: TermsStatus.DISCARDED, awaiting: null })
  Object.assign(offer, {
    pauseCause: null,
    awaiting: null,
    waitingSince: null,
    reviewDue: null,
    returnNote: null,
  })
  await work.em.flush()
  await work.events.publish(work, OfferEnded, { offerId: offer.id, status })
}

/** Ends what was available until yesterday; each in a transaction of its own. */
export async function expireOffers(work: Work): Promise<void> {
  const today = dayOf(work.clock.now())
  const past = await work.em.find(
    Offer,
    { status: { $in: [...running] }, availableUntil: { $lt: today } },
    { fields: ['id'] },
  )
  await oneByOne(work, past, async (own, { id }) => {
    const offer = await lockOffer(own, id)
    if (!running.includes(offer.status) || offer.availableUntil >= today) return
    await end(own, offer, Status.EXPIRED, { action: 'expireOffer' })
  })
}
