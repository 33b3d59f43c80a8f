import { MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { Verbatim } from '../../platform/validation.ts'

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  /** The account that all fields are read by. */
  accountId!: string

  /** The grant acted in. */
  actingGrantId!: string | null
}

@InputType()
export class SignInInput {
  @Field(() => String, {
    description: 'A Chinese mobile number; +86, spaces and full-width digits are fine.',
  })
  @MinLength(1)
  @MaxLength(40)
  mobile!: string

  @Field(() => String)
  @Verbatim()
  @MinLength(1)
  @MaxLength(Limits.passwordMax)
  password!: string
}

@ObjectType({ simpleResolvers: true })
export class SignInPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}

@InputType()
export class SignOutInput {
  @Field(() => String, { nullable: true, description: 'Given for the grammar alone; not used.' })
  @MaxLength(100)
  clientMutationId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean)
  ok!: boolean
}

@InputType()
export class ChooseActingRoleInput {
  @Field(() => ID, { description: "One of the viewer's own current grants." })
  grantId!: string
}

@ObjectType({ simpleResolvers: true })
export class ChooseActingRolePayload {
  @Field(() => Viewer)
  viewer!: Viewer
}

@ObjectType({ simpleResolvers: true })
export class ChangePasswordPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}

@ObjectType({ simpleResolvers: true })
export class UpdatePreferencesPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}
