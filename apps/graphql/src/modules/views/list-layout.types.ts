import { MaxLength } from 'class-validator'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'

@ObjectType({ simpleResolvers: true, description: 'How the viewer keeps the columns of one list.' })
export class ListLayout {
  @Field(() => String, { description: 'The list, by its name in the address, such as `offers`.' })
  list!: string

  @Field(() => String, {
    description: 'Columns, pinned columns and row height as they stand in the address.',
  })
  layout!: string
}

@InputType()
export class KeepListLayoutInput {
  @Field(() => String)
  @MaxLength(40)
  list!: string

  @Field(() => String, { nullable: true, description: 'Null goes back to what the product shows by itself.' })
  @MaxLength(Limits.bodyLength)
  layout?: string | null
}

@ObjectType({ simpleResolvers: true })
export class KeepListLayoutPayload {
  @Field(() => [ListLayout])
  listLayouts!: ListLayout[]
}
