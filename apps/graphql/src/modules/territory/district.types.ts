import { Field, Int, ObjectType } from 'type-graphql'
import { QueueRule } from '@youlin/schema'
import { Node } from '../../platform/node.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '区: the tenant, and all that it holds.',
})
export class District extends Node {
  @Field(() => String, { description: 'The administrative division code, six digits.' })
  code!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'The city that it is a district of.' })
  city!: string

  @Field(() => Boolean, { description: 'Made up for showing the product.' })
  isDemonstration!: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a district has set: deadlines in working days, terms in calendar days.',
})
export class DistrictSettings {
  @Field(() => Int, { description: 'Working days for the review of an offer or an application.' })
  reviewDays!: number

  @Field(() => Int, { description: 'Working days for the answer to a claim.' })
  claimAnswerDays!: number

  @Field(() => Int, { description: 'Working days for the answer to a proposed time.' })
  timeProposalDays!: number

  @Field(() => Int, { description: 'Working days that a freed place is held for the next in the queue.' })
  heldPlaceDays!: number

  @Field(() => Int, { description: 'Working days for an objection to a reported no-show.' })
  noShowObjectionDays!: number

  @Field(() => Int, { description: 'Working days after which the system confirms a delivery.' })
  deliveryConfirmationDays!: number

  @Field(() => Int, { description: 'Working days for both evaluations.' })
  evaluationDays!: number

  @Field(() => Int, {
    description: 'How far apart the two sides may rate the same thing; beyond it the street looks into it.',
  })
  evaluationGap!: number

  @Field(() => Int, { description: 'Working days of silence after which the street may act for a council.' })
  streetStandsInDays!: number

  @Field(() => Int, {
    description: 'Working days after the agreed time within which a delivery is recorded.',
  })
  deliveryRecordDays!: number

  @Field(() => Int, { description: 'Working days in which the street settles a disputed delivery.' })
  settlementDays!: number

  @Field(() => Int, { description: 'From which part of its working time on a step is yellow, in per cent.' })
  yellowPercent!: number

  @Field(() => Int, {
    description:
      "Working days after which a late step stands on the district's list, too, besides the street's.",
  })
  districtSupervisionDays!: number

  @Field(() => Int, { description: 'Calendar days after which an evaluated claim is archived.' })
  archiveAfterDays!: number

  @Field(() => Int, { description: 'Calendar days that both sides see contacts after the end of a claim.' })
  contactsAfterDays!: number

  @Field(() => Int, {
    description: 'Calendar days after the record of a delivery in which residents may still rate it.',
  })
  voiceDays!: number

  @Field(() => Int, {
    description:
      'How much of the score comes from an open need that the offer would answer: 0 to 100, against the other weights.',
  })
  needWeight!: number

  @Field(() => Int, {
    description:
      'How much of the score comes from the share of the residents that it is for: 0 to 100, against the other weights.',
  })
  audienceWeight!: number

  @Field(() => Int, {
    description: 'How much of the score comes from how near it is: 0 to 100, against the other weights.',
  })
  distanceWeight!: number

  @Field(() => Int, {
    description:
      'How much of the score comes from how soon it can take place, and within the time of the need: 0 to 100, against the other weights.',
  })
  timeWeight!: number

  @Field(() => Int, {
    description: 'How much of the score comes from what it costs: 0 to 100, against the other weights.',
  })
  priceWeight!: number

  @Field(() => Int, {
    description:
      'How much of the score comes from how its publisher was evaluated: 0 to 100, against the other weights.',
  })
  evaluationWeight!: number

  @Field(() => Int, {
    description:
      'How much of the score comes from how long the compound was not served: 0 to 100, against the other weights.',
  })
  fairnessWeight!: number

  @Field(() => QueueRule, { description: 'The queue rule of new offers that name none.' })
  queueRule!: QueueRule

  @Field(() => Int, { description: 'To be sent with a change of settings, reasons or entered years.' })
  version!: number
}

@ObjectType({ simpleResolvers: true, description: "One of a district's ranked reasons for a step." })
export class Reason {
  @Field(() => String)
  code!: string

  @Field(() => String, { description: 'In Chinese.' })
  zh!: string

  @Field(() => String, { description: 'In English.' })
  en!: string

  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  rank!: number

  @Field(() => Boolean, { description: 'Kept where it was given, and offered no more.' })
  retired!: boolean
}
