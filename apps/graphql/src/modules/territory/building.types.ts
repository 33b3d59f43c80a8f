import { ArrayMaxSize, IsNotEmpty, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { BuildingKind, Limits } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { PointInput } from './point.types.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '楼宇: an office building, business quarter or market full of enterprises.',
})
export class Building extends Node {
  @Field(() => BuildingKind)
  kind!: BuildingKind

  @Field(() => String)
  name!: string

  @Field(() => String)
  address!: string

  @Field(() => Boolean, { description: 'Made up for showing the product.' })
  isDemonstration!: boolean

  @Field(() => Int, { nullable: true, description: 'Storeys above the ground, where they are known.' })
  floors!: number | null

  @Field(() => Int, { description: 'To be sent with a change.' })
  version!: number
}

export const BuildingConnection = connectionOf('Building', () => Building)

@InputType({ description: 'Which buildings to list; all parts that are given have to fit.' })
export class BuildingFilter {
  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => [BuildingKind], { nullable: true })
  @ArrayMaxSize(10)
  kinds?: BuildingKind[] | null

  @Field(() => String, { nullable: true, description: 'Part of the name or address.' })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class BuildingListArgs extends PageArgs {
  @Field(() => BuildingFilter, { nullable: true })
  @ValidateNested()
  filter?: BuildingFilter | null
}

@InputType()
export class CreateBuildingInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same building.' })
  idempotencyKey!: string

  @Field(() => ID)
  streetId!: string

  @Field(() => ID, { nullable: true, description: 'The community of that street in which it stands.' })
  communityId?: string | null

  @Field(() => BuildingKind)
  kind!: BuildingKind

  @Field(() => String, { description: 'Unique within its street.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.addressLength)
  address!: string

  @Field(() => Int, { nullable: true, description: 'Storeys above the ground.' })
  @Min(1)
  @Max(Limits.floorsMax)
  floors?: number | null

  @Field(() => PointInput, { nullable: true })
  @ValidateNested()
  point?: PointInput | null
}

@InputType({ description: 'What is left out stays as it is; null takes floors and community away.' })
export class UpdateBuildingInput extends RecordInput {
  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => BuildingKind, { nullable: true })
  kind?: BuildingKind | null

  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.addressLength)
  address?: string | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.floorsMax)
  floors?: number | null

  @Field(() => PointInput, { nullable: true })
  @ValidateNested()
  point?: PointInput | null
}

@ObjectType({ simpleResolvers: true })
export class CreateBuildingPayload {
  @Field(() => Building)
  building!: Building
}

@ObjectType({ simpleResolvers: true })
export class UpdateBuildingPayload {
  @Field(() => Building)
  building!: Building
}

@ObjectType({ simpleResolvers: true, description: 'A building that an enterprise can register in.' })
export class RegistrationBuilding {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  streetName!: string
}

@ObjectType({ simpleResolvers: true, description: 'What the public registration page offers.' })
export class RegistrationOptions {
  @Field(() => [RegistrationBuilding], { description: "The district's buildings in official order." })
  buildings!: RegistrationBuilding[]
}
