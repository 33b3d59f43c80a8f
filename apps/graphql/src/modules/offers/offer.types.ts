import { Field, Int, ObjectType } from 'type-graphql'
import {
  Audience,
  OfferKind,
  OfferPlace,
  OfferStatus,
  OfferUnit,
  PauseCause,
  PricePolicy,
  PublisherKind,
  QueueRule,
  ReviewLevel,
  ServiceAreaKind,
  TermsStatus,
  TimeMode,
} from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime, Day } from '../../platform/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'What an offer is about, such as 家政保洁.' })
export class Category {
  @Field(() => String)
  code!: string

  @Field(() => OfferKind)
  kind!: OfferKind

  @Field(() => String)
  zh!: string

  @Field(() => String)
  en!: string

  @Field(() => ReviewLevel, { description: 'Who has the last word on its offers.' })
  review!: ReviewLevel

  @Field(() => Boolean, { description: 'Kept on old offers, and not to be chosen.' })
  retired!: boolean

  @Field(() => Int, { description: 'To be sent with a change.' })
  version!: number
}

@ObjectType({ simpleResolvers: true })
export class TimeSlot {
  @Field(() => DateTime)
  startsAt!: Date

  @Field(() => DateTime)
  endsAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'Whose compounds may claim.' })
export class ServiceArea {
  @Field(() => ServiceAreaKind)
  kind!: ServiceAreaKind

  @Field(() => Int, { nullable: true, description: 'From the building; for RADIUS.' })
  radiusMetres!: number | null
}

@ObjectType('OfferTerms', { description: 'The agreed text of an offer, numbered.' })
export class Terms {
  @Field(() => Int)
  number!: number

  @Field(() => TermsStatus)
  status!: TermsStatus

  @Field(() => OfferKind)
  kind!: OfferKind

  @Field(() => Category)
  category!: Category

  @Field(() => [Audience])
  audiences!: Audience[]

  @Field(() => OfferPlace)
  place!: OfferPlace

  @Field(() => PricePolicy)
  pricePolicy!: PricePolicy

  @Field(() => Int, { nullable: true })
  priceFen!: number | null

  @Field(() => String)
  priceNote!: string

  @Field(() => TimeMode)
  timeMode!: TimeMode

  @Field(() => String, { nullable: true, description: 'Why a reviewer returned them.' })
  returnNote!: string | null

  @Field(() => ReviewLevel, { nullable: true, description: 'Whose review they wait for.' })
  awaiting!: ReviewLevel | null
}

@ObjectType('Offer', {
  implements: Node,
  description: '资源: what an enterprise or council offers to compounds.',
})
export class OfferType extends Node {
  @Field(() => OfferStatus)
  status!: OfferStatus

  @Field(() => PauseCause, { nullable: true })
  pauseCause!: PauseCause | null

  @Field(() => String)
  title!: string

  @Field(() => String)
  summary!: string

  @Field(() => String)
  body!: string

  @Field(() => Terms, { description: 'The terms that hold, or those of the draft.' })
  terms!: Terms

  @Field(() => PublisherKind)
  publisherKind!: PublisherKind

  @Field(() => String)
  publisherName!: string

  @Field(() => OfferUnit)
  unit!: OfferUnit

  @Field(() => Int, { description: 'Places in all, in its unit.' })
  capacity!: number

  @Field(() => Int)
  taken!: number

  @Field(() => Int, { description: 'How many wait for a place.' })
  waiting!: number

  @Field(() => Int, { description: "Places for one compound over the offer's whole life." })
  perCompoundLimit!: number

  @Field(() => Int, { nullable: true })
  participantsMin!: number | null

  @Field(() => Int, { nullable: true })
  participantsMax!: number | null

  @Field(() => Day)
  availableFrom!: string

  @Field(() => Day)
  availableUntil!: string

  @Field(() => Int, { description: 'Working days that the publisher needs beforehand.' })
  leadTimeDays!: number

  @Field(() => QueueRule)
  queueRule!: QueueRule

  @Field(() => Boolean, {
    description: 'Its publisher agreed beforehand to what matching rounds propose.',
  })
  acceptsProposals!: boolean

  @Field(() => DateTime, { nullable: true })
  publishedAt!: Date | null

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isDemonstration!: boolean

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number

  @Field(() => DateTime)
  createdAt!: Date

  @Field(() => DateTime)
  updatedAt!: Date
}

export const OfferConnection = connectionOf('Offer', () => OfferType)
