import { IsIn, Max, MaxLength, Min, MinLength } from 'class-validator'
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { FieldCode, VoiceQuestion, VoiceReply, VoiceState } from '@youlin/schema'
import { DateTime } from '../../platform/scalars.ts'
import { repliesTo } from './voice.figures.ts'

const lowest = 1
const highest = 5
const among = (question: keyof typeof repliesTo) =>
  IsIn(repliesTo[question], { context: { code: FieldCode.NOT_ALLOWED } })

@ObjectType({
  simpleResolvers: true,
  description: 'What the link of a delivery shows to whoever opens it, without an account.',
})
export class VoiceForm {
  @Field(() => VoiceState)
  state!: VoiceState

  @Field(() => String)
  offerTitle!: string

  @Field(() => String)
  compoundName!: string

  @Field(() => String, { description: 'The enterprise or council that gives.' })
  providerName!: string

  @Field(() => DateTime, { description: 'The agreed start; answers are taken from then on.' })
  startsAt!: Date
}

@InputType({
  description: 'All but the first may be left out. There is no room for words: they could name people.',
})
export class AnswerVoiceInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same answer.' })
  @MinLength(8)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => String, { description: 'As it stands in the link.' })
  token!: string

  @Field(() => Int, { description: 'All in all, 1 (very dissatisfied) to 5 (very satisfied).' })
  @Min(lowest)
  @Max(highest)
  satisfaction!: number

  @Field(() => Int, { nullable: true, description: 'How people were treated, 1 to 5.' })
  @Min(lowest)
  @Max(highest)
  conduct?: number | null

  @Field(() => VoiceReply, { nullable: true, description: 'Whether it met the need: YES, PARTLY or NO.' })
  @among(VoiceQuestion.NEED_MET)
  needMet?: VoiceReply | null

  @Field(() => VoiceReply, {
    nullable: true,
    description: 'Whether it should come again: YES, NO or UNSURE.',
  })
  @among(VoiceQuestion.AGAIN)
  again?: VoiceReply | null

  @Field(() => VoiceReply, { nullable: true, description: 'Whether the time was right: YES or NO.' })
  @among(VoiceQuestion.TIME_FITS)
  timeFits?: VoiceReply | null
}

@ObjectType({ simpleResolvers: true })
export class AnswerVoicePayload {
  @Field(() => VoiceForm)
  form!: VoiceForm
}

@ObjectType({ simpleResolvers: true })
export class VoiceReplies {
  @Field(() => VoiceReply)
  reply!: VoiceReply

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'What residents answered to one question.' })
export class VoiceFigures {
  @Field(() => VoiceQuestion)
  question!: VoiceQuestion

  @Field(() => Int, { description: 'How many answered it.' })
  answers!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Of marks, 1 to 5, to one decimal; null for other replies.',
  })
  mean!: number | null

  @Field(() => [VoiceReplies], { description: 'How often each reply was given; none where marks are.' })
  replies!: VoiceReplies[]
}

@ObjectType({ simpleResolvers: true })
export class VoiceResult {
  @Field(() => Int, { description: 'Devices that answered.' })
  answers!: number

  @Field(() => [VoiceFigures], {
    description: 'Of each question that three or more answered, so that no single answer can be told.',
  })
  figures!: VoiceFigures[]
}

@ObjectType({
  simpleResolvers: true,
  description: '居民评价: what residents say of a delivery, by a QR code and without an account.',
})
export class ResidentVoice {
  @Field(() => String, {
    nullable: true,
    description: 'What stands in the link of the poster; for the two sides alone, until it closes.',
  })
  token!: string | null

  @Field(() => DateTime)
  opensAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'Null until the delivery is recorded.' })
  closesAt!: Date | null

  @Field(() => VoiceResult, {
    nullable: true,
    description: 'For those who read both evaluations, from the same moment on.',
  })
  result!: VoiceResult | null
}
