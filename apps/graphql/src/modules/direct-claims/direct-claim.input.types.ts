import {
  ArrayMaxSize,
  Equals,
  IsNotEmpty,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DirectClaimStatus, FieldCode, Limits } from '@youlin/schema'
import { PageArgs } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { Day } from '../../platform/scalars.ts'
import { NeedType } from '../needs/index.ts'
import { DirectClaimForm, DirectClaimType } from './direct-claim.types.ts'

const consented = Equals(true, { context: { code: FieldCode.REQUIRED } })

@InputType()
abstract class BroughtInput {
  @Field(() => String, { description: 'What the claimant brings.' })
  @IsNotEmpty()
  @MaxLength(Limits.noteLength)
  brings!: string

  @Field(() => Int, { description: 'How many people or households it is to reach, at least one.' })
  @Min(1)
  @Max(Limits.participantsMax)
  reach!: number

  @Field(() => Day, { nullable: true, description: 'Today or later.' })
  wishedFrom?: string | null

  @Field(() => Day, { nullable: true, description: 'Not before the first; only with it.' })
  wishedUntil?: string | null
}

@InputType()
export class ClaimNeedDirectlyInput extends BroughtInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same direct claim.' })
  idempotencyKey!: string

  @Field(() => ID)
  needId!: string
}

@InputType()
export class RegisterDirectClaimInput extends BroughtInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same direct claim.' })
  idempotencyKey!: string

  @Field(() => ID)
  needId!: string

  @Field(() => String, { description: 'Of the person or group, such as a volunteer team.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => String, { description: 'A mobile number.' })
  @IsNotEmpty()
  @MaxLength(40)
  mobile!: string

  @Field(() => Boolean, { description: 'That the person consented; nothing is taken without.' })
  @consented
  consented!: boolean

  @Field(() => Day, { nullable: true, description: 'Where a day is agreed already; today or later.' })
  agreedDay?: string | null
}

@InputType({ description: 'What a guest sends from the page behind the QR code.' })
export class SendDirectClaimInput extends BroughtInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same direct claim.' })
  @MinLength(8)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => String, { description: 'As it stands in the link.' })
  token!: string

  @Field(() => String, { description: 'Of the person or group, such as a volunteer team.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => String, { description: 'A mobile number; staff call it to agree on the rest.' })
  @IsNotEmpty()
  @MaxLength(40)
  mobile!: string

  @Field(() => Boolean, { description: 'Consent to the use of name and number; nothing is taken without.' })
  @consented
  consented!: boolean
}

@InputType()
export class ConfirmDirectClaimInput extends RecordInput {
  @Field(() => Day, { nullable: true, description: 'Where a day is agreed; today or later.' })
  agreedDay?: string | null
}

@InputType()
export class DeclineDirectClaimInput extends RecordInput {
  @Field(() => String, { description: 'Whoever claimed reads it.' })
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@InputType()
export class WithdrawDirectClaimInput extends RecordInput {
  @Field(() => String, { nullable: true })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@InputType()
export class CancelDirectClaimInput extends RecordInput {
  @Field(() => String, { description: 'The other side reads it.' })
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@InputType()
export class AgreeDirectClaimDayInput extends RecordInput {
  @Field(() => Day, { description: 'Today or later.' })
  agreedDay!: string
}

@InputType()
export class RecordDirectClaimInput extends RecordInput {
  @Field(() => Day, { description: 'On which it took place; today or earlier.' })
  day!: string

  @Field(() => Int, { description: 'How many people or households it reached, at least one.' })
  @Min(1)
  @Max(Limits.participantsMax)
  reached!: number

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@InputType()
export class RevealGuestMobileInput {
  @Field(() => ID)
  directClaimId!: string
}

@InputType()
export class OpenDirectClaimLinkInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same link.' })
  idempotencyKey!: string

  @Field(() => ID)
  needId!: string
}

@InputType()
abstract class LinkInput {
  @Field(() => ID)
  needId!: string

  @Field(() => Int, { description: 'Of the link, as it was read; a stale one answers CONFLICT.' })
  version!: number
}

@InputType()
export class RenewDirectClaimLinkInput extends LinkInput {}

@InputType()
export class CloseDirectClaimLinkInput extends LinkInput {}

@InputType({ description: 'Which direct claims to list; all parts that are given have to fit.' })
export class DirectClaimFilter {
  @Field(() => ID, { nullable: true, description: 'The need that they claim.' })
  needId?: string | null

  @Field(() => [DirectClaimStatus], { nullable: true })
  @ArrayMaxSize(10)
  statuses?: DirectClaimStatus[] | null
}

@ArgsType()
export class DirectClaimListArgs extends PageArgs {
  @Field(() => DirectClaimFilter, { nullable: true })
  @ValidateNested()
  filter?: DirectClaimFilter | null
}

@ObjectType({ simpleResolvers: true })
export class DirectClaimPayload {
  @Field(() => DirectClaimType)
  directClaim!: DirectClaimType
}

@ObjectType({ simpleResolvers: true })
export class SendDirectClaimPayload {
  @Field(() => DirectClaimForm, { description: 'For the next one at the same device.' })
  form!: DirectClaimForm
}

@ObjectType({ simpleResolvers: true })
export class RevealGuestMobilePayload {
  @Field(() => String, { description: 'In full.' })
  mobile!: string
}

@ObjectType({ simpleResolvers: true })
export class DirectClaimLinkPayload {
  @Field(() => NeedType)
  need!: NeedType
}
