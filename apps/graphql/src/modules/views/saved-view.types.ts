import { IsNotEmpty, MaxLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits, Role } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { RecordInput } from '../../platform/record-input.ts'

const query =
  'Filters and order as they stand in the address of the list, such as `status=DRAFT&sort=-title`.'
const layout =
  'Columns, pinned columns and row height as they stand in the address; null leaves each reader their own.'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Filters, order and columns of a list under a name, to be found again.',
})
export class SavedView extends Node {
  @Field(() => Int)
  version!: number

  @Field(() => String, { description: 'The list, by its name in the address, such as `offers`.' })
  list!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { description: query })
  query!: string

  @Field(() => String, { nullable: true, description: layout })
  layout!: string | null

  @Field(() => Boolean, { description: 'Everybody who acts for the unit of its owner sees it.' })
  shared!: boolean

  @Field(() => Role, { nullable: true, description: 'The role whose members find the list like this.' })
  defaultFor!: Role | null
}

@InputType()
export class CreateSavedViewInput {
  @Field(() => String, { description: 'Repeated with the same key, it is the same view.' })
  idempotencyKey!: string

  @Field(() => String)
  @MaxLength(40)
  list!: string

  @Field(() => String, { description: "Unique among the owner's views of the list." })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => String, { description: query })
  @MaxLength(Limits.bodyLength)
  query!: string

  @Field(() => String, { nullable: true, description: layout })
  @MaxLength(Limits.bodyLength)
  layout?: string | null

  @Field(() => Boolean, { description: 'Whether everybody who acts for the same unit sees it.' })
  shared!: boolean
}

@InputType()
export class UpdateSavedViewInput extends RecordInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => Boolean)
  shared!: boolean

  @Field(() => String, { description: query })
  @MaxLength(Limits.bodyLength)
  query!: string

  @Field(() => String, { nullable: true, description: layout })
  @MaxLength(Limits.bodyLength)
  layout?: string | null
}

@InputType()
export class DeleteSavedViewInput extends RecordInput {}

@InputType()
export class SetDefaultViewInput extends RecordInput {
  @Field(() => Role, { nullable: true, description: 'Null takes it from the role that has it.' })
  role?: Role | null
}

@ObjectType({ simpleResolvers: true })
export class SavedViewPayload {
  @Field(() => SavedView)
  savedView!: SavedView
}

@ObjectType({ simpleResolvers: true })
export class DeleteSavedViewPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string
}
