import { Field, Int, ObjectType } from 'type-graphql'
import { ClaimStatus } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime } from '../../platform/scalars.ts'

/** The rest of its fields stands with their resolvers. */
@ObjectType('Claim', {
  implements: Node,
  description:
    '认领: what an offer gives, taken by a community for one of its compounds or by an enterprise for its staff.',
})
export class ClaimType extends Node {
  @Field(() => ClaimStatus)
  status!: ClaimStatus

  @Field(() => String, { description: 'The community, or the enterprise that takes for its staff.' })
  takerName!: string

  @Field(() => String, { description: 'The compound, or the building in which that staff works.' })
  placeName!: string

  @Field(() => Int, { description: "In the offer's unit; 1 for sessions." })
  quantity!: number

  @Field(() => Int, { nullable: true })
  expectedParticipants!: number | null

  @Field(() => String)
  note!: string

  @Field(() => DateTime)
  claimedAt!: Date

  @Field(() => Boolean, { description: '代认领: by the street or the district for the taker.' })
  onBehalf!: boolean

  @Field(() => DateTime, { nullable: true, description: 'Until when the provider has to answer.' })
  answerDue!: Date | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when a place is kept; null while that clock stands.',
  })
  heldUntil!: Date | null

  @Field(() => Boolean, {
    description:
      'Whether the offer has new terms that it did not agree to; unanswered, it may be cancelled with TERMS_CHANGED.',
  })
  termsChanged!: boolean

  @Field(() => String, { nullable: true, description: 'What the provider said besides.' })
  declineNote!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Until when both sides may evaluate.' })
  evaluationDue!: Date | null

  @Field(() => String, { nullable: true, description: "Code of one of the district's reasons." })
  declineReason!: string | null

  @Field(() => String, {
    nullable: true,
    description: "Code of one of the district's reasons, or a SystemCancelReason.",
  })
  cancelReason!: string | null

  @Field(() => String, { nullable: true })
  cancelNote!: string | null

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number
}

export const ClaimConnection = connectionOf('Claim', () => ClaimType)
