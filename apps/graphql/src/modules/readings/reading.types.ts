import { IsNotEmpty, MaxLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Limits, RecordKind, Role } from '@youlin/schema'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime } from '../../platform/scalars.ts'

@ObjectType({ simpleResolvers: true, description: "Somebody read the viewer's mobile number in full." })
export class NumberReading {
  @Field(() => ID)
  id!: string

  @Field(() => DateTime)
  readAt!: Date

  @Field(() => String, { description: 'Who read it.' })
  readerName!: string

  @Field(() => Role, { description: 'The role that they acted in.' })
  readerRole!: Role

  @Field(() => RecordKind, { description: 'The record on which it stood.' })
  recordKind!: RecordKind

  @Field(() => String)
  recordName!: string

  @Field(() => String, {
    nullable: true,
    description: 'Null where the sides of a claim share their contacts, which needs none.',
  })
  reason!: string | null
}

export const NumberReadingConnection = connectionOf('NumberReading', () => NumberReading)

@InputType({
  description:
    "Exactly one of the four: a user's own number, an enterprise's contact, whoever is invited, or the second sender of a dispute.",
})
export class RevealMobileInput {
  @Field(() => ID, { nullable: true })
  userId?: string | null

  @Field(() => ID, { nullable: true })
  enterpriseId?: string | null

  @Field(() => ID, { nullable: true })
  invitationId?: string | null

  @Field(() => ID, { nullable: true })
  disputeId?: string | null

  @Field(() => String, { description: 'Why it is needed; the person concerned reads it.' })
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class RevealMobilePayload {
  @Field(() => String, { description: 'In full.' })
  mobile!: string
}
