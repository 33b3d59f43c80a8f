import { IsNotEmpty, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CouncilStatus, Limits } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { Day } from '../../platform/scalars.ts'
import { RecordInput } from '../../platform/record-input.ts'

@ObjectType('Council', {
  implements: Node,
  simpleResolvers: true,
  description: '楼宇理事会: the council of a building, business quarter or market.',
})
export class CouncilType extends Node {
  @Field(() => String)
  name!: string

  @Field(() => CouncilStatus)
  status!: CouncilStatus

  @Field(() => Day, { nullable: true, description: 'When its first chair took the seat.' })
  foundedOn!: string | null

  @Field(() => Int, { description: 'Members in office today.' })
  memberCount!: number

  @Field(() => Boolean, { description: 'Whether a chair or secretary is in office today.' })
  hasOfficer!: boolean

  @Field(() => Int, { description: 'To be sent with a change.' })
  version!: number
}

export const CouncilConnection = connectionOf('Council', () => CouncilType)

@InputType({ description: 'Which councils to list; all parts that are given have to fit.' })
export class CouncilFilter {
  @Field(() => [CouncilStatus], { nullable: true })
  statuses?: CouncilStatus[] | null

  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => String, { nullable: true, description: "Part of its name or of the building's." })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class CouncilListArgs extends PageArgs {
  @Field(() => CouncilFilter, { nullable: true })
  @ValidateNested()
  filter?: CouncilFilter | null
}

@InputType()
export class CreateCouncilInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same council.' })
  idempotencyKey!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => ID)
  buildingId!: string
}

@ObjectType({ simpleResolvers: true })
export class CreateCouncilPayload {
  @Field(() => CouncilType)
  council!: CouncilType
}

@InputType()
export class DissolveCouncilInput extends RecordInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class DissolveCouncilPayload {
  @Field(() => CouncilType)
  council!: CouncilType
}
