import {
  ErrorCode,
  FieldCode,
  OfferStatus,
  PublisherKind,
  RecordKind,
  Role,
  TermsStatus,
} from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { detachFiles } from '../files/index.ts'
import { Category } from './category.entity.ts'
import { asPublisher, type Handle, lockOffer, publisherOf, shownTerms } from './offer.access.ts'
import { notFrom, type PublisherTables, requireArea, requireSound } from './offer.checks.ts'
import { changeWords, firstTerms, firstWords, type OfferDraft, termsWith, valuesOf } from './offer.draft.ts'
import { Offer } from './offer.entity.ts'
import { attachQualification, changeFiles, copyFilesOf } from './offer.files.ts'
import { publishes } from './offer.policy.ts'
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
      category: categoryCode,
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

interface PublisherColumns {
  publisherKind: PublisherKind
  enterpriseId: string | null
  membershipId: string | null
  councilId: string
  buildingId: string
  streetId: string
}

async function startDraft(work: Work, action: string, publisher: PublisherColumns, draft: OfferDraft) {
  const now = work.clock.now()
  const first = await firstCategory(work, draft)
  const offer = new Offer()
  Object.assign(offer, {
    ...firstWords,
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

/** A draft stands somewhere from its start: in the category given, or the first of its kind. */
async function firstCategory(work: Work, { kind, category }: OfferDraft): Promise<Category> {
  const where = category ? { code: category } : kind ? { kind } : {}
  const [first] = await work.em.find(Category, where, { orderBy: { officialOrder: 'asc' }, limit: 1 })
  if (!first) throw invalidInput({ category: FieldCode.NOT_FOUND })
  return first
}

/** An enterprise publishes under a membership of its own that is active; a council's officer for the council. */
async function publisherFor(
  work: Work,
  { membershipId, councilId }: { membershipId?: string; councilId?: string },
): Promise<PublisherColumns> {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.COUNCIL_OFFICER) {
    if (membershipId) throw invalidInput({ membershipId: FieldCode.NOT_ALLOWED })
    if (councilId && councilId !== scopeId) throw invalidInput({ councilId: FieldCode.NOT_FOUND })
    const council = await councilFacts(work, scopeId)
    return { publisherKind: PublisherKind.COUNCIL, enterpriseId: null, membershipId: null, ...council }
  }
  if (role !== Role.ENTERPRISE_REP) throw forbidden()
  if (councilId) throw invalidInput({ councilId: FieldCode.NOT_ALLOWED })
  if (!membershipId) throw invalidInput({ membershipId: FieldCode.REQUIRED })
  const membership = await rows<PublisherTables>(work.em)
    .selectFrom('councilMembership')
    .select(['councilId', 'status'])
    .where('id', '=', membershipId)
    .where('enterpriseId', '=', scopeId)
    .executeTakeFirst()
  if (!membership) throw invalidInput({ membershipId: FieldCode.NOT_FOUND })
  if (membership.status !== 'ACTIVE') throw new AppError(ErrorCode.MEMBERSHIP_NOT_ACTIVE)
  const council = await councilFacts(work, membership.councilId)
  return { publisherKind: PublisherKind.ENTERPRISE, enterpriseId: scopeId, membershipId, ...council }
}

async function councilFacts(work: Work, id: string) {
  const { buildingId, streetId } = await rows<PublisherTables>(work.em)
    .selectFrom('council')
    .select(['buildingId', 'streetId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { councilId: id, buildingId, streetId }
}
