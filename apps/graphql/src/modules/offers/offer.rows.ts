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
  /** Whether the viewer may review what is open. */
  reviewable: boolean
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
