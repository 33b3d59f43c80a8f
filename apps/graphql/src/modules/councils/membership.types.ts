import { MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Light, Limits, MemberKind, MembershipEndCause, MembershipStatus, Seat } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { DateTime, Day } from '../../platform/scalars.ts'

@ObjectType('CouncilMembership', {
  implements: Node,
  simpleResolvers: true,
  description: '理事会成员: a party on a building council, or its application.',
})
export class MembershipType extends Node {
  @Field(() => MemberKind)
  memberKind!: MemberKind

  @Field(() => String)
  memberName!: string

  @Field(() => Seat, { description: 'The seat held, or asked for.' })
  seat!: Seat

  @Field(() => MembershipStatus)
  status!: MembershipStatus

  @Field(() => Day, { nullable: true, description: 'First day of the term.' })
  termFrom!: string | null

  @Field(() => Day, { nullable: true, description: 'Last day of the term; open when null.' })
  termUntil!: string | null

  @Field(() => MembershipEndCause, { nullable: true })
  endCause!: MembershipEndCause | null

  @Field(() => DateTime)
  appliedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When its reviewer has to have answered.' })
  answerDue!: Date | null

  @Field(() => Int, { description: 'How many offers the present suspension paused.' })
  offersPausedBySuspension!: number

  @Field(() => Int, { description: 'To be sent with a change.' })
  version!: number
}

export const MembershipConnection = connectionOf('CouncilMembership', () => MembershipType)

@InputType({ description: 'Which memberships to list; all parts that are given have to fit.' })
export class MembershipFilter {
  @Field(() => Light, {
    nullable: true,
    description: 'Of the review of applications; RED are the late ones.',
  })
  light?: Light | null

  @Field(() => [MembershipStatus], { nullable: true })
  statuses?: MembershipStatus[] | null

  @Field(() => ID, { nullable: true })
  councilId?: string | null

  @Field(() => ID, { nullable: true })
  enterpriseId?: string | null

  @Field(() => ID, { nullable: true, description: "The council's street." })
  streetId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Those of the party that the viewer acts for.' })
  mine?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Memberships that wait for the viewer.' })
  forMyReview?: boolean | null

  @Field(() => String, { nullable: true, description: "Part of the member's or the council's name." })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class MembershipListArgs extends PageArgs {
  @Field(() => MembershipFilter, { nullable: true })
  @ValidateNested()
  filter?: MembershipFilter | null
}
