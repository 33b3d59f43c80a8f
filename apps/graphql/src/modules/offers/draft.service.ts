import { FieldCode, OfferStatus, RecordKind, TermsStatus } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { detachFiles } from '../files/index.ts'
import { readSettings } from '../territory/index.ts'
import { Category } from './category.entity.ts'
import { asPublisher, type Handle, lockOffer, publisherOf, shownTerms } from './offer.access.ts'
import { notFrom, requireArea, requireSound } from './offer.checks.ts'
import { changeWords, firstTerms, firstWords, type OfferDraft, termsWith, valuesOf } from './offer.draft.ts'
import { Offer } from './offer.entity.ts'
import { attachQualification, changeFiles, copyFilesOf } from './offer.files.ts'
import { publishes } from './offer.policy.ts'
import { type PublisherColumns, publisherFor } from './offer.publisher.ts'
import { indexOffer } from './offer.search.ts'
import { OfferTerms } from './terms.entity.ts'

export interface NewOffer extends OfferDraft {
  idempotencyKey: string
  membershipId?: string
  councilId?: string
}

const yearOfDays = 365 * 86_400_000

/** Begins a draft, once for each idempotency key; what is not given says something harmless. */
export async function createOffer(work: Work, input: NewOffer): Promise<string> {
  const { id } = await once(work, 'createOffer', input, async (own) => {
    const publisher = await publisherFor(own, input)
    return startDraft(own, 'createOffer', publisher, input)
  })
  return id
}

/** Does an offer again: a draft with its words, terms and files, from today on. */
export async function copyOffer(work: Work, input: { idempotencyKey: string; id: string }): Promise<string> {
  const { id } = await once(work, 'copyOffer', input, async (own) => {
    const offer = await lockOffer(own, input.id)
    if (!publishes(actingViewer(own).acting, publisherOf(offer))) throw notFound()
    const { membershipId, councilId } = offer
    const publisher = await publisherFor(own, membershipId ? { membershipId } : { councilId })
    const { categoryCode, slots: _, qualificationId, ...terms } = valuesOf(await shownTerms(own, offer))
    const { availableFrom: __, availableUntil: ___, ...words } = offer
    const copy = await startDraft(own, 'copyOffer', publisher, {
      ...words,
      ...terms,
      category: await stillChosen(own, categoryCode),
      serviceArea: {
        kind: offer.serviceAreaKind,
        streetIds: [...offer.serviceStreetIds],
        communityIds: [...offer.serviceCommunityIds],
        radiusMetres: offer.serviceRadiusMetres ?? null,
      },
    })
    await copyFilesOf(own, offer.id, copy, qualificationId ?? null)
    return copy
  })
  return id
}

/** Removes a draft that was never published; its timeline stays with the audit log. */
export async function deleteDraftOffer(work: Work, handle: Handle): Promise<string> {
  return asPublisher(work, handle, async (own, offer) => {
    if (offer.status !== OfferStatus.DRAFT) throw notFrom(offer, [])
    await recordChange(own, {
      kind: RecordKind.OFFER,
      id: offer.id,
      recordName: offer.title,
      action: 'deleteDraftOffer',
      from: offer.status,
    })
    await own.em.nativeDelete(OfferTerms, { offerId: offer.id })
    await detachFiles(own, offer.id)
    own.em.remove(offer)
  })
}

async function startDraft(work: Work, action: string, publisher: PublisherColumns, draft: OfferDraft) {
  const now = work.clock.now()
  const first = await firstCategory(work, draft)
  const offer = new Offer()
  Object.assign(offer, {
    ...firstWords,
    queueRule: (await readSettings(work)).queueRule,
    ...publisher,
    status: OfferStatus.DRAFT,
    authorId: actingViewer(work).accountId,
    availableFrom: dayOf(now),
    availableUntil: dayOf(new Date(now.getTime() + yearOfDays)),
    listedAt: now,
  })
  if (draft.serviceArea) await requireArea(work, draft.serviceArea)
  changeWords(offer, draft)
  const values = termsWith({ ...firstTerms, kind: first.kind, categoryCode: first.code }, draft)
  await requireSound(work, offer, values)
  const terms = new OfferTerms()
  Object.assign(terms, { ...values, number: 1, status: TermsStatus.DRAFT })
  offer.show(terms)
  await indexOffer(work, offer)
  work.em.persist(offer)
  await work.em.flush()
  if (draft.qualificationId) await attachQualification(work, offer.id, draft.qualificationId)
  terms.offerId = offer.id
  work.em.persist(terms)
  await work.em.flush()
  await changeFiles(work, offer.id, draft)
  await recordChange(work, {
    kind: RecordKind.OFFER,
    id: offer.id,
    recordName: offer.title,
    action,
    to: OfferStatus.DRAFT,
  })
  return offer.id
}

/** A copy stands where its original stands, or where its kind begins if that is retired by now. */
async function stillChosen(work: Work, code: string): Promise<string | null> {
  const category = await work.em.findOne(Category, { code })
  return category?.retired ? null : code
}

/** A draft stands somewhere from its start: in the category given, or the first of its kind. */
async function firstCategory(work: Work, { kind, category }: OfferDraft): Promise<Category> {
  const where = category ? { code: category } : kind ? { kind, retired: false } : { retired: false }
  const [first] = await work.em.find(Category, where, { orderBy: { officialOrder: 'asc' }, limit: 1 })
  if (!first) throw invalidInput({ category: FieldCode.NOT_FOUND })
  return first
}
