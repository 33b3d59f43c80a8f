import { defineEntity, p } from '@mikro-orm/core'
import {
  type Audience,
  OfferKind,
  OfferStatus,
  OfferUnit,
  PauseCause,
  PricePolicy,
  PublisherKind,
  QueueRule,
  ReviewLevel,
  ServiceAreaKind,
} from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'
import { bigramText } from '../../platform/search-bigrams.ts'
import type { OfferTerms } from './terms.entity.ts'

export const OfferSchema = defineEntity({
  name: 'Offer',
  tableName: 'offer',
  extends: BaseSchema,
  properties: {
    status: p.enum(() => OfferStatus),
    awaiting: p.enum(() => ReviewLevel).nullable(),
    pauseCause: p.enum(() => PauseCause).nullable(),
    title: p.string(),
    summary: p.string(),
    body: p.text(),
    /** Copied from the terms that it shows, so that lists filter on one table. */
    kind: p.enum(() => OfferKind),
    categoryCode: p.string(),
    audiences: p.array().$type<Audience[]>(),
    pricePolicy: p.enum(() => PricePolicy),
    termsNumber: p.integer(),
    publisherKind: p.enum(() => PublisherKind),
    enterpriseId: p.uuid().nullable(),
    membershipId: p.uuid().nullable(),
    councilId: p.uuid(),
    buildingId: p.uuid(),
    streetId: p.uuid(),
    authorId: p.uuid(),
    unit: p.enum(() => OfferUnit),
    capacity: p.integer(),
    perCompoundLimit: p.integer(),
    participantsMin: p.integer().nullable(),
    participantsMax: p.integer().nullable(),
    availableFrom: p.date(),
    availableUntil: p.date(),
    leadTimeDays: p.integer(),
    serviceAreaKind: p.enum(() => ServiceAreaKind),
    serviceStreetIds: p.array().$type<string[]>(),
    serviceCommunityIds: p.array().$type<string[]>(),
    serviceRadiusMetres: p.integer().nullable(),
    queueRule: p.enum(() => QueueRule),
    /** Its publisher agreed beforehand to what matching rounds propose. */
    acceptsProposals: p.boolean().onCreate(() => false),
    publishedAt: p.datetime(3).nullable(),
    listedAt: p.datetime(3),
    /** Since when its present reviewer has it. */
    waitingSince: p.datetime(3).nullable(),
    reviewDue: p.datetime(3).nullable(),
    returnNote: p.string().nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
    searchBigrams: p.text(),
  },
})

/** An offer. Places taken and waiting are counted by claims, in SQL, and are no part of it. */
export class Offer extends OfferSchema.class {
  /** Shows these terms to everybody. */
  show(terms: OfferTerms): void {
    this.termsNumber = terms.number
    this.kind = terms.kind
    this.categoryCode = terms.categoryCode
    this.audiences = [...terms.audiences]
    this.pricePolicy = terms.pricePolicy
  }

  /** Lets it be found by its words, its publisher and its category. */
  index(...names: string[]): void {
    this.searchBigrams = bigramText([this.title, this.summary, this.body, ...names].join(' '))
  }
}
OfferSchema.setClass(Offer)
