import { IsNotEmpty, MaxLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits, MembershipEndCause, Seat } from '@youlin/schema'
import { Day } from '../../platform/scalars.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { MembershipType } from './membership.types.ts'

@InputType()
export class ApplyForMembershipInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same application.' })
  idempotencyKey!: string

  @Field(() => ID)
  councilId!: string

  @Field(() => ID, { nullable: true, description: 'One of the three parties.' })
  enterpriseId?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => Seat)
  seat!: Seat

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  statement?: string | null

  @Field(() => Day, { nullable: true, description: 'Last day of the term; open when not given.' })
  termUntil?: string | null

  @Field(() => ID, {
    nullable: true,
    description: "A fresh upload: an enterprise's licence; other parties have none.",
  })
  licenceId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class ApplyForMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType
}

@InputType()
export class WithdrawMembershipApplicationInput extends RecordInput {}

@ObjectType({ simpleResolvers: true })
export class WithdrawMembershipApplicationPayload {
  @Field(() => MembershipType)
  membership!: MembershipType
}

@InputType()
export class EndorseMembershipInput extends RecordInput {}

@ObjectType({ simpleResolvers: true })
export class EndorseMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType
}

@InputType()
export class ApproveMembershipInput extends RecordInput {
  @Field(() => Seat, { nullable: true, description: 'Another seat than the one asked for.' })
  seat?: Seat | null

  @Field(() => Day, { nullable: true, description: 'Today when not given.' })
  termFrom?: string | null

  @Field(() => Day, { nullable: true, description: 'Last day of the term; open when not given.' })
  termUntil?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Who becomes council officer with a seat of chair or secretary; an enterprise has its representative.',
  })
  @MaxLength(40)
  officerMobile?: string | null

  @Field(() => String, { nullable: true, description: 'For an account that is made with the seat.' })
  @MaxLength(Limits.nameLength)
  officerName?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whoever approves saw the original of the enterprise's licence; needed at its first approval where none is on file.",
  })
  licenceSeen?: boolean | null
}

@ObjectType({ simpleResolvers: true })
export class ApproveMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType

  @Field(() => String, {
    nullable: true,
    description: 'Only for an account made with the seat.',
  })
  oneTimePassword!: string | null
}

@InputType()
export class RejectMembershipInput extends RecordInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class RejectMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType
}

@InputType()
export class SuspendMembershipInput extends RecordInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class SuspendMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType

  @Field(() => Int, { description: 'Offers that paused with it.' })
  pausedOffers!: number
}

@InputType()
export class ResumeMembershipInput extends RecordInput {}

@ObjectType({ simpleResolvers: true })
export class ResumeMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType

  @Field(() => Int, { description: 'Offers that came back with it.' })
  resumedOffers!: number
}

@InputType()
export class EndMembershipInput extends RecordInput {
  @Field(() => MembershipEndCause, { description: 'RESIGNED or EXPELLED.' })
  cause!: MembershipEndCause

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class EndMembershipPayload {
  @Field(() => MembershipType)
  membership!: MembershipType

  @Field(() => Int, { description: 'Offers that closed with it.' })
  closedOffers!: number

  @Field(() => Int, { description: 'Submitted offers that went back to their draft.' })
  returnedOffers!: number
}
