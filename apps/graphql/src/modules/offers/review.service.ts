import {
  ErrorCode,
  FieldCode,
  OfferStatus,
  RecordKind,
  ReviewDecision,
  ReviewLevel,
  TermsStatus,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { readSettings } from '../territory/index.ts'
import { Category } from './category.entity.ts'
import { asPublisher, type Handle, lockSeenOffer, openTerms, shownTerms, touch } from './offer.access.ts'
import { notFrom, requireActivePublisher, requireComplete, requireSound } from './offer.checks.ts'
import type { Offer } from './offer.entity.ts'
import { OfferPublished, OfferReturned, OfferSubmitted, OfferTermsChanged } from './offer.events.ts'
import { ownOffer, reviewedByRole } from './offer.rights.ts'
import type { OfferTables } from './offer.rows.ts'
import { offerLife, running } from './offer.transitions.ts'
import type { OfferTerms } from './terms.entity.ts'

/** Hands a draft, or returned terms of a running offer, to its reviewers. */
export function submitOffer(work: Work, handle: Handle): Promise<string> {
  return asPublisher(work, handle, async (own, offer) => {
    const terms = await openTerms(own, offer)
    if (terms?.status !== TermsStatus.DRAFT) throw notFrom(offer, [])
    await requireSound(own, offer, terms)
    const isFirst = offer.status === OfferStatus.DRAFT
    requireComplete(own, offer, terms, isFirst ? [] : (await shownTerms(own, offer)).slots)
    await requireActivePublisher(own, offer)
    if (isFirst) await transition(own, offerLife, offer, OfferStatus.SUBMITTED, step('submitOffer', offer))
    await sendToReview(own, offer, terms)
    if (!isFirst) await recordTerms(own, offer, 'submitOffer', terms)
  })
}

/** Takes back what is in review: a submitted offer becomes a draft, proposed terms are dropped. */
export function recallOffer(work: Work, handle: Handle): Promise<string> {
  return asPublisher(work, handle, async (own, offer) => {
    const terms = await openTerms(own, offer)
    if (!terms) throw notFrom(offer, [])
    if (offer.status === OfferStatus.SUBMITTED) {
      await transition(own, offerLife, offer, OfferStatus.DRAFT, step('recallOffer', offer))
      terms.status = TermsStatus.DRAFT
    } else if (running.includes(offer.status)) {
      terms.status = TermsStatus.DISCARDED
      await recordTerms(own, offer, 'recallOffer', terms)
    } else throw notFrom(offer, [])
    awaitNobody(offer, terms)
  })
}

/**
 * Where a review begins: with whoever returned it, as long as its category still is theirs to review.
 * @throws QUALIFICATION_REQUIRED
 */
export async function sendToReview(work: Work, offer: Offer, terms: OfferTerms): Promise<void> {
  const { review } = await work.em.findOneOrFail(Category, { code: terms.categoryCode })
  if (review === ReviewLevel.DISTRICT && !terms.qualificationId)
    throw new AppError(ErrorCode.QUALIFICATION_REQUIRED, {}, { qualificationId: FieldCode.REQUIRED })
  const skipsCouncil = terms.returnedBy === ReviewLevel.DISTRICT && review === ReviewLevel.DISTRICT
  await hand(work, offer, terms, skipsCouncil ? ReviewLevel.DISTRICT : ReviewLevel.COUNCIL)
}

/**
 * Passes what is in review on, or returns it with a note.
 * @throws OWN_OFFER to whoever wrote it or belongs to its publisher
 */
export function reviewOffer(
  work: Work,
  { id, version }: Handle,
  decision: ReviewDecision,
  note: string | null,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const offer = await lockSeenOffer(own, id)
    const terms = await openTerms(own, offer)
    await requireReviewer(own, offer)
    requireVersion(offer, version)
    if (terms?.status !== TermsStatus.SUBMITTED) throw notFrom(offer, [])
    if (decision === ReviewDecision.RETURN) await giveBack(own, offer, terms, note)
    else await pass(own, offer, terms)
    touch(own, offer)
    return id
  })
}

async function requireReviewer(work: Work, offer: Offer): Promise<void> {
  const rights = await rows<OfferTables>(work.em)
    .selectFrom('offer')
    .select([reviewedByRole(work).as('byRole'), ownOffer(work).as('own')])
    .where('id', '=', offer.id)
    .executeTakeFirstOrThrow()
  if (!offer.awaiting) throw notFrom(offer, [])
  if (rights.own) throw new AppError(ErrorCode.OWN_OFFER)
  if (!rights.byRole) throw forbidden()
}

async function giveBack(work: Work, offer: Offer, terms: OfferTerms, note: string | null): Promise<void> {
  if (!note) throw invalidInput({ note: FieldCode.REQUIRED })
  const by = terms.awaiting!
  const taken = { ...step('reviewOffer', offer), reason: note, facts: { decision: 'RETURN', level: by } }
  if (offer.status === OfferStatus.SUBMITTED)
    await transition(work, offerLife, offer, OfferStatus.DRAFT, taken)
  else await recordChange(work, { kind: RecordKind.OFFER, id: offer.id, ...taken })
  terms.status = TermsStatus.DRAFT
  terms.returnedBy = by
  terms.returnNote = note
  awaitNobody(offer, terms)
  offer.returnNote = note
  await work.events.publish(work, OfferReturned, { offerId: offer.id, by, note })
}

async function pass(work: Work, offer: Offer, terms: OfferTerms): Promise<void> {
  await requireActivePublisher(work, offer)
  const { review } = await work.em.findOneOrFail(Category, { code: terms.categoryCode })
  const level = terms.awaiting!
  const taken = { ...step('reviewOffer', offer), facts: { decision: 'PASS', level } }
  if (level === ReviewLevel.COUNCIL && review === ReviewLevel.DISTRICT) {
    await recordChange(work, { kind: RecordKind.OFFER, id: offer.id, ...taken })
    return hand(work, offer, terms, ReviewLevel.DISTRICT)
  }
  if (offer.status === OfferStatus.SUBMITTED) {
    await transition(work, offerLife, offer, OfferStatus.PUBLISHED, taken)
    awaitNobody(offer, terms)
    terms.status = TermsStatus.CURRENT
    offer.publishedAt = work.clock.now()
    offer.listedAt = offer.publishedAt
    await work.events.publish(work, OfferPublished, { offerId: offer.id })
    return
  }
  const before = await shownTerms(work, offer)
  before.status = TermsStatus.SUPERSEDED
  // One row at a time may be current.
  await work.em.flush()
  awaitNobody(offer, terms)
  terms.status = TermsStatus.CURRENT
  offer.show(terms)
  await recordChange(work, {
    kind: RecordKind.OFFER,
    id: offer.id,
    ...taken,
    facts: { ...taken.facts, terms: terms.number },
  })
  await work.events.publish(work, OfferTermsChanged, { offerId: offer.id, number: terms.number })
}

async function hand(work: Work, offer: Offer, terms: OfferTerms, level: ReviewLevel): Promise<void> {
  terms.status = TermsStatus.SUBMITTED
  terms.awaiting = level
  terms.returnNote = null
  offer.awaiting = level
  offer.returnNote = null
  offer.waitingSince = work.clock.now()
  offer.reviewDue = await reviewDue(work)
  await work.em.flush()
  await work.events.publish(work, OfferSubmitted, { offerId: offer.id, awaiting: level })
}

async function reviewDue(work: Work): Promise<Date> {
  const { reviewDays } = await readSettings(work)
  return addDistrictWorkingDays(work, work.clock.now(), reviewDays)
}

function awaitNobody(offer: Offer, terms: OfferTerms): void {
  terms.awaiting = null
  offer.awaiting = null
  offer.waitingSince = null
  offer.reviewDue = null
  offer.returnNote = null
}

function step(action: string, offer: Offer) {
  return { action, recordName: offer.title }
}

function recordTerms(work: Work, offer: Offer, action: string, terms: OfferTerms): Promise<void> {
  const facts = { terms: terms.number }
  return recordChange(work, { kind: RecordKind.OFFER, id: offer.id, ...step(action, offer), facts })
}
