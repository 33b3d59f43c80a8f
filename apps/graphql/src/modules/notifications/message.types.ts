import { ArrayMaxSize } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Limits, RecordKind } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime, Json } from '../../platform/scalars.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What the viewer was told; seen by nobody else.',
})
export class Message extends Node {
  @Field(() => DateTime)
  at!: Date

  @Field(() => String, { description: 'What is told; the apps make the sentence from it and the facts.' })
  kind!: string

  @Field(() => Json)
  facts!: object

  @Field(() => RecordKind)
  recordKind!: RecordKind

  @Field(() => ID, { description: 'The record that it is about.' })
  recordId!: string

  @Field(() => String, { description: 'What the record was called then.' })
  recordName!: string

  @Field(() => DateTime, { nullable: true, description: 'Null until it was read.' })
  readAt!: Date | null
}

export const MessageConnection = connectionOf('Message', () => Message)

@InputType()
export class MarkMessagesReadInput {
  @Field(() => [ID], { description: 'At most 100; those that were read stay as they are.' })
  @ArrayMaxSize(Limits.pageSize)
  ids!: string[]
}

@ObjectType({ simpleResolvers: true })
export class MarkMessagesReadPayload {
  @Field(() => Boolean)
  ok!: boolean
}
