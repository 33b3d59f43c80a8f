import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { BuildingKind, Limits } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'

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
