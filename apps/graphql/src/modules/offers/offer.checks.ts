import {
  ErrorCode,
  FieldCode,
  MembershipStatus,
  type OfferStatus,
  PricePolicy,
  ServiceAreaKind,
  TimeMode,
} from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { Category } from './category.entity.ts'
import type { AreaDraft, TermsValues } from './offer.draft.ts'
import type { Offer } from './offer.entity.ts'
import type { OfferTables } from './offer.rows.ts'
import type { StatedSlot } from './terms.entity.ts'

type Fields = Record<string, FieldCode>

/** Refuses what makes no sense even in a draft. */
export async function requireSound(work: Work, offer: Offer, terms: TermsValues): Promise<void> {
  const fields: Fields = {}
  const category = await work.em.findOne(Category, { code: terms.categoryCode })
  if (!category) fields['category'] = FieldCode.NOT_FOUND
  else if (category.kind !== terms.kind) fields['category'] = FieldCode.NOT_ALLOWED
  else if (category.retired && category.code !== offer.categoryCode)
    fields['category'] = FieldCode.NOT_ALLOWED
  if (offer.availableUntil < offer.availableFrom) fields['availableUntil'] = FieldCode.END_BEFORE_START
  const { participantsMin, participantsMax } = offer
  if (participantsMin && participantsMax && participantsMax < participantsMin)
    fields['participantsMax'] = FieldCode.TOO_SMALL
  for (const [index, { startsAt, endsAt }] of terms.slots.entries())
    if (endsAt <= startsAt) fields[`slots.${index}.endsAt`] = FieldCode.END_BEFORE_START
  refuse(fields)
}

/** Refuses an area of streets or communities that the district does not have. */
export async function requireArea(work: Work, area: AreaDraft): Promise<void> {
  const fields: Fields = {}
  if (area.radiusMetres === null && area.kind === ServiceAreaKind.RADIUS)
    fields['serviceArea.radiusMetres'] = FieldCode.REQUIRED
  await Promise.all([
    missing(work, 'street', area.streetIds).then((bad) => bad && mark('serviceArea.streetIds')),
    missing(work, 'community', area.communityIds).then((bad) => bad && mark('serviceArea.communityIds')),
  ])
  refuse(fields)

  function mark(path: string) {
    fields[path] = FieldCode.NOT_FOUND
  }
}

async function missing(work: Work, table: 'street' | 'community', ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const found = await rows<OfferTables>(work.em)
    .selectFrom(table)
    .select('id')
    .where('id', 'in', ids)
    .execute()
  return found.length < new Set(ids).size
}

/**
 * Refuses to submit what is not complete, or could never be claimed.
 * @param held the stated times that hold already, some of which may have passed
 */
export function requireComplete(
  work: Work,
  offer: Offer,
  terms: TermsValues,
  held: readonly StatedSlot[] = [],
): void {
  const now = work.clock.now()
  const fields: Fields = {}
  for (const field of ['title', 'summary'] as const) if (!offer[field]) fields[field] = FieldCode.REQUIRED
  if (terms.audiences.length === 0) fields['audiences'] = FieldCode.REQUIRED
  if (terms.pricePolicy !== PricePolicy.FREE && !terms.priceNote && !terms.priceFen)
    fields['priceNote'] = FieldCode.REQUIRED
  if (terms.timeMode === TimeMode.SLOTS && terms.slots.length === 0) fields['slots'] = FieldCode.REQUIRED
  const isHeld = (slot: StatedSlot) =>
    held.some(({ startsAt, endsAt }) => startsAt === slot.startsAt && endsAt === slot.endsAt)
  for (const [index, slot] of terms.slots.entries())
    if (new Date(slot.startsAt) <= now && !isHeld(slot))
      fields[`slots.${index}.startsAt`] = FieldCode.IN_THE_PAST
  const { serviceAreaKind: kind, serviceStreetIds, serviceCommunityIds } = offer
  if (kind === ServiceAreaKind.STREETS && serviceStreetIds.length === 0)
    fields['serviceArea.streetIds'] = FieldCode.REQUIRED
  if (kind === ServiceAreaKind.COMMUNITIES && serviceCommunityIds.length === 0)
    fields['serviceArea.communityIds'] = FieldCode.REQUIRED
  if (offer.availableUntil < dayOf(now)) fields['availableUntil'] = FieldCode.IN_THE_PAST
  refuse(fields)
}

/** Nothing is submitted or published under a membership that is not active or out of its term, nor for a dissolved council. */
export async function requireActivePublisher(work: Work, offer: Offer): Promise<void> {
  const db = rows<PublisherTables>(work.em)
  const today = dayOf(work.clock.now())
  const active = offer.membershipId
    ? await db
        .selectFrom('councilMembership')
        .select('id')
        .where('id', '=', offer.membershipId)
        .where('status', '=', MembershipStatus.ACTIVE)
        .where('termFrom', '<=', today)
        .where((where) => where.or([where('termUntil', 'is', null), where('termUntil', '>=', today)]))
        .executeTakeFirst()
    : await db
        .selectFrom('council')
        .select('id')
        .where('id', '=', offer.councilId)
        .where('status', '<>', 'DISSOLVED')
        .executeTakeFirst()
  if (!active) throw new AppError(ErrorCode.MEMBERSHIP_NOT_ACTIVE)
}

export interface PublisherTables {
  council: { id: string; status: string; name: string; buildingId: string; streetId: string }
  councilMembership: {
    id: string
    councilId: string
    enterpriseId: string | null
    status: MembershipStatus
    termFrom: string | null
    termUntil: string | null
  }
  enterprise: { id: string; name: string }
}

/** A step that the state does not allow, beside those of the table of transitions. */
export function notFrom(offer: { status: OfferStatus }, allowed: readonly OfferStatus[]): AppError {
  return new AppError(ErrorCode.INVALID_TRANSITION, { from: offer.status, to: offer.status, allowed })
}

function refuse(fields: Fields): void {
  if (Object.keys(fields).length > 0) throw invalidInput(fields)
}
