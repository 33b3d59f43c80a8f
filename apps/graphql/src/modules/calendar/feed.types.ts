import { MaxLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Node } from '../../platform/node.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { DateTime } from '../../platform/scalars.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A private link that calendar programs read; it shows what its role sees and ends with it.',
})
export class CalendarFeed extends Node {
  @Field(() => DateTime, { description: 'When the present link was made.' })
  renewedAt!: Date

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version!: number
}

@InputType()
export class CreateCalendarFeedInput {
  @Field(() => String)
  @MaxLength(100)
  idempotencyKey!: string
}

@InputType()
export class RenewCalendarFeedInput extends RecordInput {}

@InputType()
export class DeleteCalendarFeedInput extends RecordInput {}

@ObjectType({ simpleResolvers: true })
export class CalendarFeedPayload {
  @Field(() => CalendarFeed)
  feed!: CalendarFeed

  @Field(() => String, {
    nullable: true,
    description: 'For `/calendar/<token>.ics`; told this once, so null when the same request is repeated.',
  })
  token!: string | null
}

@ObjectType({ simpleResolvers: true })
export class DeleteCalendarFeedPayload {
  @Field(() => ID, { description: 'Of the link that is gone.' })
  id!: string
}
