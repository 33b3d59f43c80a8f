import { IsNotEmpty, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { PointInput } from './point.types.ts'

const residentsMax = Limits.householdsMax * 10
const share = 'of the residents, 0 to 1.'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '居民小区: a residential compound of a community; offers are claimed for it.',
})
export class Compound extends Node {
  @Field(() => String)
  name!: string

  @Field(() => String)
  address!: string

  @Field(() => Int)
  households!: number

  @Field(() => Int)
  residents!: number

  @Field(() => Float, { description: `Share of people of 60 and older ${share}` })
  olderShare!: number

  @Field(() => Float, { description: `Share of children ${share}` })
  childrenShare!: number

  @Field(() => Float, { description: `Share of people in families where both parents work ${share}` })
  dualIncomeShare!: number

  @Field(() => Boolean, { description: 'Made up for showing the product.' })
  isDemonstration!: boolean

  @Field(() => Int, { description: 'To be sent with a change.' })
  version!: number
}

export const CompoundConnection = connectionOf('Compound', () => Compound)

@InputType({ description: 'Which compounds to list; all parts that are given have to fit.' })
export class CompoundFilter {
  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Those in the area that the viewer acts for.' })
  mine?: boolean | null

  @Field(() => String, { nullable: true, description: 'Part of the name or address.' })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class CompoundListArgs extends PageArgs {
  @Field(() => CompoundFilter, { nullable: true })
  @ValidateNested()
  filter?: CompoundFilter | null
}

@InputType()
export class CreateCompoundInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same compound.' })
  idempotencyKey!: string

  @Field(() => ID)
  communityId!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.addressLength)
  address!: string

  @Field(() => Int)
  @Min(0)
  @Max(Limits.householdsMax)
  households!: number

  @Field(() => Int)
  @Min(0)
  @Max(residentsMax)
  residents!: number

  @Field(() => Float)
  @Min(0)
  @Max(1)
  olderShare!: number

  @Field(() => Float)
  @Min(0)
  @Max(1)
  childrenShare!: number

  @Field(() => Float)
  @Min(0)
  @Max(1)
  dualIncomeShare!: number

  @Field(() => PointInput, { nullable: true })
  @ValidateNested()
  point?: PointInput | null
}

@InputType({ description: 'What is left out or null stays as it is.' })
export class UpdateCompoundInput extends RecordInput {
  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.addressLength)
  address?: string | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(Limits.householdsMax)
  households?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(residentsMax)
  residents?: number | null

  @Field(() => Float, { nullable: true })
  @Min(0)
  @Max(1)
  olderShare?: number | null

  @Field(() => Float, { nullable: true })
  @Min(0)
  @Max(1)
  childrenShare?: number | null

  @Field(() => Float, { nullable: true })
  @Min(0)
  @Max(1)
  dualIncomeShare?: number | null

  @Field(() => PointInput, { nullable: true })
  @ValidateNested()
  point?: PointInput | null
}

@ObjectType({ simpleResolvers: true })
export class CreateCompoundPayload {
  @Field(() => Compound)
  compound!: Compound
}

@ObjectType({ simpleResolvers: true })
export class UpdateCompoundPayload {
  @Field(() => Compound)
  compound!: Compound
}
