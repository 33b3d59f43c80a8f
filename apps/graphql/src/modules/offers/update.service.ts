import { ErrorCode, FieldCode, OfferStatus, RecordKind, TermsStatus } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { asPublisher, type Handle, openTerms, shownTerms } from './offer.access.ts'
import {
  notFrom,
  requireActivePublisher,
  requireArea,
  requireComplete,
  requireSound,
} from './offer.checks.ts'
import {
  assign,
  type Changes,
  changeWords,
  type OfferDraft,
  termsWith,
  type TermsValues,
  valuesOf,
} from './offer.draft.ts'
import type { Offer } from './offer.entity.ts'
import { attachQualification, changeFiles, dropReplacedQualifications } from './offer.files.ts'
import { OfferCapacityRaised } from './offer.events.ts'
import { editable } from './offer.policy.ts'
import type { OfferTables } from './offer.rows.ts'
import { indexOffer } from './offer.search.ts'
import { sendToReview } from './review.service.ts'
import { OfferTerms } from './terms.entity.ts'

/**
 * Changes an offer. A draft takes everything; of a running offer, words and capacity take effect at once, and
 * other terms go through review while those that hold stay.
 */
export function updateOffer(work: Work, handle: Handle, draft: OfferDraft): Promise<string> {
  return asPublisher(work, handle, async (own, offer) => {
    if (!editable(offer.status)) throw notFrom(offer, [OfferStatus.DRAFT])
    const isDraft = offer.status === OfferStatus.DRAFT
    if (draft.serviceArea) await requireArea(own, draft.serviceArea)
    if (!isDraft && draft.unit && draft.unit !== offer.unit)
      throw invalidInput({ unit: FieldCode.NOT_ALLOWED })
    await requireRoom(own, offer, draft.capacity)
    const { capacity, perCompoundLimit } = draft
    const isRaised =
      !isDraft && ((capacity ?? 0) > offer.capacity || (perCompoundLimit ?? 0) > offer.perCompoundLimit)
    const changes = { ...changeWords(offer, draft), ...(await changeFiles(own, offer.id, draft)) }

    const open = await openTerms(own, offer)
    const shown = await shownTerms(own, offer)
    const base = open ?? shown
    if (draft.qualificationId) await attachQualification(own, offer.id, draft.qualificationId)
    const next = termsWith(valuesOf(base), draft)
    await requireSound(own, offer, next)
    if (!isDraft) requireComplete(own, offer, next, shown.slots)
    const termChanges = assign(valuesOf(base), next)
    if (next.priceFen !== base.priceFen) termChanges['priceFen'] = [base.priceFen, next.priceFen]
    if (isDraft) {
      Object.assign(base, next)
      offer.show(base)
    } else if (Object.keys(termChanges).length > 0) await propose(own, offer, open, next)
    await own.em.flush()
    await dropReplacedQualifications(own, offer.id)
    await indexOffer(own, offer)
    await recordUpdate(own, offer, { ...changes, ...termChanges })
    if (isRaised)
      await own.events.publish(own, OfferCapacityRaised, { offerId: offer.id, capacity: offer.capacity })
  })
}

/** Puts new terms beside those that hold; whoever returned the ones before begins with these. */
async function propose(
  work: Work,
  offer: Offer,
  open: OfferTerms | null,
  values: TermsValues,
): Promise<void> {
  await requireActivePublisher(work, offer)
  const terms = open ?? new OfferTerms()
  Object.assign(terms, values)
  if (!open) {
    const last = await work.em.findOneOrFail(
      OfferTerms,
      { offerId: offer.id },
      { orderBy: { number: 'desc' } },
    )
    Object.assign(terms, { offerId: offer.id, number: last.number + 1, status: TermsStatus.DRAFT })
    work.em.persist(terms)
  }
  await sendToReview(work, offer, terms)
}

async function requireRoom(work: Work, offer: Offer, capacity: number | null | undefined): Promise<void> {
  if (!capacity || capacity >= offer.capacity) return
  const { taken } = await rows<OfferTables>(work.em)
    .selectFrom('offer')
    .select('taken')
    .where('id', '=', offer.id)
    .executeTakeFirstOrThrow()
  if (capacity < taken) throw new AppError(ErrorCode.CAPACITY_BELOW_TAKEN, { taken })
}

/** The timeline names the fields; what stood in them is the audit log's. */
async function recordUpdate(work: Work, offer: Offer, changes: Changes): Promise<void> {
  const fields = Object.keys(changes)
  if (fields.length === 0) return
  const { id, title: recordName } = offer
  await recordChange(work, {
    kind: RecordKind.OFFER,
    id,
    recordName,
    action: 'updateOffer',
    facts: { fields },
    changes,
  })
}
