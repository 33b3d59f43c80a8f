import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ChannelKind, SendingPurpose, SendingState } from '@youlin/schema'
import { connectionOf } from '../../../platform/pagination.ts'
import { DateTime } from '../../../platform/scalars.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Something that was or is to be sent to the viewer over a channel; kept for 90 days.',
})
export class Sending {
  @Field(() => ID)
  id!: string

  @Field(() => ChannelKind)
  channel!: ChannelKind

  @Field(() => SendingPurpose)
  purpose!: SendingPurpose

  @Field(() => SendingState)
  state!: SendingState

  @Field(() => DateTime)
  at!: Date

  @Field(() => DateTime, { nullable: true })
  sentAt!: Date | null

  @Field(() => Int)
  attempts!: number

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed, or why none was needed, such as SMTP_550 or READ.',
  })
  errorCode!: string | null
}

export const SendingConnection = connectionOf('Sending', () => Sending)
