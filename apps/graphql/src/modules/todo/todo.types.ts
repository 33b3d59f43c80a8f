import { Field, Int, ObjectType } from 'type-graphql'
import { Light, RecordKind, TodoKind } from '@youlin/schema'
import { DateTime } from '../../platform/scalars.ts'

@ObjectType({ description: 'A record that waits for the viewer.' })
export class TodoItem {
  @Field(() => RecordKind)
  recordKind!: RecordKind

  @Field(() => String, { description: "An offer's title, or a member's name." })
  title!: string

  @Field(() => String, { description: 'Whose it is, or which council it is about.' })
  subtitle!: string

  @Field(() => DateTime, { description: 'Since when it waits.' })
  since!: Date

  @Field(() => DateTime, { nullable: true, description: 'Until when; null where there is no term.' })
  due!: Date | null

  @Field(() => Light, { nullable: true, description: 'Null where there is no term.' })
  light!: Light | null
}

@ObjectType({ simpleResolvers: true, description: 'All that waits for the viewer in one way.' })
export class TodoGroup {
  @Field(() => TodoKind)
  kind!: TodoKind

  @Field(() => Int, { description: 'Capped at 10,000.' })
  count!: number

  @Field(() => Int, { description: 'How many of them are past their term.' })
  overdue!: number

  @Field(() => Int, { description: 'How many of them are yellow: their term ends soon.' })
  dueSoon!: number

  @Field(() => [TodoItem], { description: 'The first five: whose term ends first, then who waits longest.' })
  items!: TodoItem[]
}
