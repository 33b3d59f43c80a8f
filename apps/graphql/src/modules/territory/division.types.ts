import { IsNotEmpty, Matches, Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { RecordInput } from '../../platform/record-input.ts'
import { Day } from '../../platform/scalars.ts'
import { Community } from './community.types.ts'
import { Street } from './street.types.ts'

const orderMax = 10_000

@InputType()
abstract class NewDivision {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same record.' })
  idempotencyKey!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => Int, { nullable: true, description: 'Left out, it comes last.' })
  @Min(1)
  @Max(orderMax)
  officialOrder?: number | null

  @Field(() => Day, { nullable: true, description: 'The first day of its code; today when left out.' })
  validFrom?: string | null

  @Field(() => Day, { nullable: true, description: 'The last day of its code, where that is known.' })
  validUntil?: string | null
}

@InputType()
export class CreateStreetInput extends NewDivision {
  @Field(() => String, { description: '9 or 12 digits.' })
  @Matches(/^\d{9}(\d{3})?$/)
  code!: string
}

@InputType()
export class CreateCommunityInput extends NewDivision {
  @Field(() => ID)
  streetId!: string

  @Field(() => String, { description: '12 digits.' })
  @Matches(/^\d{12}$/)
  code!: string
}

@InputType({ description: 'What is left out stays as it is.' })
abstract class DivisionCorrection extends RecordInput {
  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(orderMax)
  officialOrder?: number | null

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of its code; null takes the end away. NOT_ALLOWED while something lies in it.',
  })
  validUntil?: string | null
}

@InputType()
export class UpdateStreetInput extends DivisionCorrection {}

@InputType()
export class UpdateCommunityInput extends DivisionCorrection {
  @Field(() => ID, { nullable: true, description: 'The street that it belongs to from now on.' })
  streetId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class CreateStreetPayload {
  @Field(() => Street)
  street!: Street
}

@ObjectType({ simpleResolvers: true })
export class UpdateStreetPayload {
  @Field(() => Street)
  street!: Street
}

@ObjectType({ simpleResolvers: true })
export class CreateCommunityPayload {
  @Field(() => Community)
  community!: Community
}

@ObjectType({ simpleResolvers: true })
export class UpdateCommunityPayload {
  @Field(() => Community)
  community!: Community
}
