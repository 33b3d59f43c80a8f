import { ArrayMaxSize, ArrayNotEmpty, Max, MaxLength, Min, MinLength } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { ChannelKind, ChannelTiming, MessageGroup } from '@youlin/schema'

@ObjectType({
  simpleResolvers: true,
  description: 'A way besides the app in which the viewer can be told of messages, and what they want of it.',
})
export class ChannelChoice {
  @Field(() => ChannelKind)
  kind!: ChannelKind

  @Field(() => String, {
    nullable: true,
    description:
      'The own e-mail address, the own number masked, or the robot masked; null until it is given.',
  })
  target!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'An address that waits for the code that was sent there.',
  })
  pendingTarget!: string | null

  @Field(() => Boolean, { description: 'Off until the viewer wants it.' })
  enabled!: boolean

  @Field(() => ChannelTiming)
  timing!: ChannelTiming

  @Field(() => Int, { description: 'The hour of the daily summary in Asia/Shanghai, 0 to 23.' })
  hour!: number

  @Field(() => [MessageGroup], { description: 'Which messages go out.' })
  groups!: MessageGroup[]

  @Field(() => Int, { description: '0 until something is kept.' })
  version!: number
}

@InputType()
export class UpdateChannelChoiceInput {
  @Field(() => ChannelKind)
  kind!: ChannelKind

  @Field(() => Int, { description: 'As it was read; a stale one answers CONFLICT.' })
  version!: number

  @Field(() => Boolean)
  enabled!: boolean

  @Field(() => ChannelTiming)
  timing!: ChannelTiming

  @Field(() => Int, { description: 'In Asia/Shanghai.' })
  @Min(0)
  @Max(23)
  hour!: number

  @Field(() => [MessageGroup], { description: 'At least one.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(2)
  groups!: MessageGroup[]

  @Field(() => String, {
    nullable: true,
    description:
      "The webhook of a robot in a group of the viewer's own unit; the present one stays when not given.",
  })
  @MaxLength(300)
  robotUrl?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Removes the address or robot, and switches the channel off.',
  })
  forget?: boolean | null
}

@InputType()
export class SendEmailCodeInput {
  @Field(() => String, {
    description: 'The address that a code of six digits is sent to; it holds for 15 minutes.',
  })
  @MinLength(3)
  @MaxLength(200)
  address!: string
}

@InputType()
export class ConfirmEmailInput {
  @Field(() => String)
  @MinLength(1)
  @MaxLength(20)
  code!: string
}

@ObjectType({ simpleResolvers: true })
export class UpdateChannelChoicePayload {
  @Field(() => [ChannelChoice])
  channelChoices!: ChannelChoice[]
}

@ObjectType({ simpleResolvers: true })
export class SendEmailCodePayload {
  @Field(() => [ChannelChoice])
  channelChoices!: ChannelChoice[]
}

@ObjectType({ simpleResolvers: true })
export class ConfirmEmailPayload {
  @Field(() => [ChannelChoice])
  channelChoices!: ChannelChoice[]
}
