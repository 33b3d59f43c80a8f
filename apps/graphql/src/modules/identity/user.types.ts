import { IsIn, MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { GrantState, Limits, Role } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { Day } from '../../platform/scalars.ts'
import { Verbatim } from '../../platform/validation.ts'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A person with an account.' })
export class User extends Node {
  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'The language that they chose: zh-CN or en.' })
  locale!: string

  @Field(() => Boolean, { description: 'Whether they read in large type.' })
  largeType!: boolean

  @Field(() => Boolean, { description: 'Whether the account is invented.' })
  isDemonstration!: boolean

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version!: number
}

export const UserConnection = connectionOf('User', () => User)

@InputType()
export class UserFilter {
  @Field(() => Role, { nullable: true })
  role?: Role | null

  @Field(() => ID, { nullable: true })
  scopeId?: string | null

  @Field(() => GrantState, {
    nullable: true,
    description: 'Whoever has a grant in this state today, of that role and scope.',
  })
  state?: GrantState | null

  @Field(() => Day, { nullable: true, description: 'Nobody who signed in on this day or later.' })
  notSignedInSince?: string | null

  @Field(() => String, { nullable: true, description: 'Part of a name, or a whole mobile number.' })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => ID)
  userId!: string
}

@ObjectType({ simpleResolvers: true })
export class ResetPasswordPayload {
  @Field(() => User)
  user!: User

  @Field(() => String, {
    description: 'To be told to the person; it has to be replaced at the first sign-in.',
  })
  oneTimePassword!: string
}

@InputType()
export class EndUserInput extends RecordInput {
  @Field(() => String)
  @MinLength(1)
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class EndUserPayload {
  @Field(() => User)
  user!: User

  @Field(() => Int, { description: 'How many roles ended.' })
  endedGrants!: number
}

@InputType()
export class UpdatePreferencesInput {
  @Field(() => String, { nullable: true, description: 'zh-CN or en.' })
  @IsIn(['zh-CN', 'en'])
  locale?: string | null

  @Field(() => Boolean, { nullable: true })
  largeType?: boolean | null
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @Verbatim()
  @MaxLength(Limits.passwordMax)
  currentPassword!: string

  @Field(() => String, { description: 'Ten characters or more.' })
  @Verbatim()
  @MinLength(1)
  @MaxLength(Limits.passwordMax)
  newPassword!: string
}
