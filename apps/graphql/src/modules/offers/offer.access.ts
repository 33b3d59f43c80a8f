import { LockMode } from '@mikro-orm/core'
import { sql } from 'kysely'
import { TermsStatus } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, notFound } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { Offer } from './offer.entity.ts'
import { publishes } from './offer.policy.ts'
import { readOffer } from './offer.queries.ts'
import { OfferTerms } from './terms.entity.ts'

/** An offer by the version that the viewer read. */
export interface Handle {
  id: string
  version: number
}

/** The record of the offer, locked: claims count its places meanwhile. */
export async function lockOffer(work: Work, id: string): Promise<Offer> {
  const offer = await work.em.findOne(Offer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!offer) throw notFound()
  return offer
}

/**
 * The offer that the viewer sees, locked behind what it is published under: a suspension, an end or a dissolution
 * locks in this order too, so that nothing is published beside it.
 * @throws NOT_FOUND
 */
export async function lockSeenOffer(work: Work, id: string): Promise<Offer> {
  const seen = await readOffer(work, id)
  if (!seen) throw notFound()
  const [table, publisherId] = seen.membershipId
    ? (['council_membership', seen.membershipId] as const)
    : (['council', seen.councilId] as const)
  await sql`select from ${sql.table(table)} where id = ${publisherId} for share`.execute(rows(work.em))
  return lockOffer(work, id)
}

/**
 * Changes an offer for its publisher, in one transaction.
 * @throws NOT_FOUND when the viewer does not see it, FORBIDDEN when they do not publish it, CONFLICT
 */
export function asPublisher(
  work: Work,
  { id, version }: Handle,
  change: (work: Work, offer: Offer) => Promise<void>,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const offer = await lockSeenOffer(own, id)
    if (!publishes(actingViewer(own).acting, publisherOf(offer))) throw forbidden()
    requireVersion(offer, version)
    await change(own, offer)
    touch(own, offer)
    return id
  })
}

/** A change of its terms alone counts as a change of the offer. */
export function touch(work: Work, offer: Offer): void {
  offer.updatedAt = new Date(Math.max(work.clock.now().getTime(), offer.updatedAt.getTime() + 1))
}

export function publisherOf({ publisherKind, enterpriseId, councilId }: Offer) {
  return { publisherKind, enterpriseId: enterpriseId ?? null, councilId }
}

/** The terms that everybody sees. */
export function shownTerms(work: Work, offer: Offer): Promise<OfferTerms> {
  return work.em.findOneOrFail(OfferTerms, { offerId: offer.id, number: offer.termsNumber })
}

/** The terms that are being written or reviewed: the first ones, or new ones beside those that hold. */
export function openTerms(work: Work, offer: Offer): Promise<OfferTerms | null> {
  return work.em.findOne(OfferTerms, {
    offerId: offer.id,
    status: { $in: [TermsStatus.DRAFT, TermsStatus.SUBMITTED] },
  })
}
