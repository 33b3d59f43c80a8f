import { MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { DateTime } from '../../platform/scalars.ts'
import { Verbatim } from '../../platform/validation.ts'
import { Viewer } from './viewer.types.ts'

@ObjectType({ simpleResolvers: true, description: 'A sign-in of the viewer on some device.' })
export class OwnSession {
  @Field(() => ID)
  id!: string

  @Field(() => String, { nullable: true, description: 'Browser and system, such as "Chrome, Windows".' })
  device!: string | null

  @Field(() => DateTime)
  startedAt!: Date

  @Field(() => DateTime, { description: 'To the minute.' })
  lastSeenAt!: Date

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isThisOne!: boolean
}

@InputType()
export class EndSessionInput {
  @Field(() => String, { description: 'The id of one of the own sessions.' })
  @MinLength(1)
  @MaxLength(64)
  session!: string
}

@InputType()
export class EndOtherSessionsInput {
  @Field(() => String, { nullable: true, description: 'Given for the grammar alone; not used.' })
  @MaxLength(100)
  clientMutationId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class EndSessionPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}

@ObjectType({ simpleResolvers: true })
export class EndOtherSessionsPayload {
  @Field(() => Viewer)
  viewer!: Viewer

  @Field(() => Int, { description: 'How many ended.' })
  ended!: number
}

@InputType()
export class UpdateOwnAccountInput {
  @Field(() => Int, { description: 'Of the account as it was read; a stale one answers CONFLICT.' })
  version!: number

  @Field(() => String, { nullable: true })
  @MinLength(1)
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => String, { nullable: true, description: 'The new mobile number, which one signs in with.' })
  @MinLength(1)
  @MaxLength(40)
  mobile?: string | null

  @Field(() => String, { nullable: true, description: 'Needed for a new number.' })
  @Verbatim()
  @MaxLength(Limits.passwordMax)
  currentPassword?: string | null
}

@ObjectType({ simpleResolvers: true })
export class UpdateOwnAccountPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}
