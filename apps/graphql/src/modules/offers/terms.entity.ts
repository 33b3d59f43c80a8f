import { defineEntity, p } from '@mikro-orm/core'
import {
  type Audience,
  OfferKind,
  OfferPlace,
  PricePolicy,
  ReviewLevel,
  TermsStatus,
  TimeMode,
} from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

/** A stated time, as it is kept: ISO 8601 in UTC. */
export interface StatedSlot {
  startsAt: string
  endsAt: string
}

export const OfferTermsSchema = defineEntity({
  name: 'OfferTerms',
  tableName: 'offer_terms',
  extends: BaseSchema,
  properties: {
    offerId: p.uuid(),
    number: p.integer(),
    status: p.enum(() => TermsStatus),
    kind: p.enum(() => OfferKind),
    categoryCode: p.string(),
    audiences: p.array().$type<Audience[]>(),
    place: p.enum(() => OfferPlace),
    pricePolicy: p.enum(() => PricePolicy),
    priceFen: p.integer().nullable(),
    priceNote: p.string(),
    timeMode: p.enum(() => TimeMode),
    slots: p.json().$type<StatedSlot[]>(),
    /** The file that its reviewers saw; a category that the district reviews needs one. */
    qualificationId: p.uuid().nullable(),
    awaiting: p.enum(() => ReviewLevel).nullable(),
    /** Where it starts when it is submitted again. */
    returnedBy: p.enum(() => ReviewLevel).nullable(),
    returnNote: p.string().nullable(),
  },
})

/** The agreed text of an offer, numbered. */
export class OfferTerms extends OfferTermsSchema.class {}
OfferTermsSchema.setClass(OfferTerms)
