import type { InferEntity } from '@mikro-orm/core'
import type { EnterpriseTables } from '../enterprises/index.ts'
import type { TerritoryTables } from '../territory/index.ts'
import type { CategorySchema } from './category.entity.ts'
import type { OfferSchema } from './offer.entity.ts'
import type { OfferTermsSchema } from './terms.entity.ts'

/** An entity as a plain row: what is missing is null. */
type Columns<Entity> = {
  [Key in keyof Entity as Key extends string ? Key : never]-?: undefined extends Entity[Key]
    ? Exclude<Entity[Key], undefined> | null
    : Entity[Key]
}

export type CategoryRow = Columns<InferEntity<typeof CategorySchema>>

/** An offer's columns; those after `searchBigrams` are counted by claims. */
export type OfferColumns = Columns<InferEntity<typeof OfferSchema>> & { taken: number; waiting: number }

type TermsColumns = Columns<InferEntity<typeof OfferTermsSchema>>

/** Terms as a list shows them, in one JSON value. */
export type TermsRow = TermsColumns & {
  category: CategoryRow
  /** Whether the viewer sees what is not published of the offer, such as its qualification file. */
  inside: boolean
}

/** An offer with all that its own fields show. */
export interface OfferRow extends OfferColumns {
  terms: TermsRow
  /** New terms beside those that hold; null where there are none. */
  openTerms: TermsRow | null
  publisherName: string
  /** What is shown of its neighbours without asking for them. */
  councilName: string
  buildingName: string
  buildingAddress: string
  enterpriseName: string | null
  /** Whether the viewer may review what is open. */
  reviewable: boolean
  /** Whether the viewer publishes it, and what it is published under holds. */
  publishable: boolean
  /** Whether the viewer sees what is not published. */
  inside: boolean
}

interface CouncilColumns {
  id: string
  name: string
  buildingId: string
  streetId: string
}

/** The tables that this module reads. */
export interface OfferTables extends EnterpriseTables, TerritoryTables {
  category: CategoryRow
  offer: OfferColumns
  offerTerms: TermsColumns
  council: CouncilColumns
}

/** What a list reads of each offer; its body, which may be long, and the words that it is found by are not shown there. */
export const offerColumns = [
  'offer.id',
  'offer.districtId',
  'offer.version',
  'offer.createdAt',
  'offer.updatedAt',
  'offer.status',
  'offer.awaiting',
  'offer.pauseCause',
  'offer.title',
  'offer.summary',
  'offer.kind',
  'offer.categoryCode',
  'offer.audiences',
  'offer.pricePolicy',
  'offer.termsNumber',
  'offer.publisherKind',
  'offer.enterpriseId',
  'offer.membershipId',
  'offer.councilId',
  'offer.buildingId',
  'offer.streetId',
  'offer.authorId',
  'offer.unit',
  'offer.capacity',
  'offer.taken',
  'offer.waiting',
  'offer.perCompoundLimit',
  'offer.participantsMin',
  'offer.participantsMax',
  'offer.availableFrom',
  'offer.availableUntil',
  'offer.leadTimeDays',
  'offer.serviceAreaKind',
  'offer.serviceStreetIds',
  'offer.serviceCommunityIds',
  'offer.serviceRadiusMetres',
  'offer.queueRule',
  'offer.acceptsProposals',
  'offer.publishedAt',
  'offer.listedAt',
  'offer.reviewDue',
  'offer.returnNote',
  'offer.isDemonstration',
] as const satisfies readonly `offer.${keyof OfferColumns}`[]
