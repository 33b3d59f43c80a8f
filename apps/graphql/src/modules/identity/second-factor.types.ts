import { MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { User } from './user.types.ts'
import { Viewer } from './viewer.types.ts'

@InputType()
export class BeginSecondFactorInput {
  @Field(() => String, { nullable: true, description: 'Given for the grammar alone; not used.' })
  @MaxLength(100)
  clientMutationId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class BeginSecondFactorPayload {
  @Field(() => String, { description: 'In base32, to be typed where no QR code can be read.' })
  secret!: string

  @Field(() => String, { description: 'What the QR code says: an otpauth address.' })
  address!: string
}

@InputType()
export class SecondFactorCodeInput {
  @Field(() => String, { description: 'The six digits that the device shows, or a recovery code.' })
  @MinLength(1)
  @MaxLength(40)
  code!: string
}

@ObjectType({ simpleResolvers: true })
export class EnrolSecondFactorPayload {
  @Field(() => Viewer)
  viewer!: Viewer

  @Field(() => [String], { description: 'Shown this once; each works once, without the device.' })
  recoveryCodes!: string[]
}

@ObjectType({ simpleResolvers: true })
export class ConfirmSecondFactorPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}

@ObjectType({ simpleResolvers: true })
export class RenewRecoveryCodesPayload {
  @Field(() => [String], { description: 'Shown this once; the former ones are void.' })
  recoveryCodes!: string[]
}

@InputType()
export class ResetSecondFactorInput {
  @Field(() => ID)
  userId!: string
}

@ObjectType({ simpleResolvers: true })
export class ResetSecondFactorPayload {
  @Field(() => User)
  user!: User
}
