import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { answerVoice, openVoice } from './voice.service.ts'
import { AnswerVoiceInput, AnswerVoicePayload, VoiceForm } from './voice.types.ts'

/** What residents find behind a QR code. */
@Resolver()
export class VoiceResolver {
  @Allow('PUBLIC')
  @Query(() => VoiceForm, {
    nullable: true,
    description: 'What the link of a delivery leads to, without signing in; null for an unknown one.',
  })
  voiceForm(
    @Arg('token', () => String, { description: 'As it stands in the link.' }) token: string,
    @Ctx() context: RequestContext,
  ) {
    return openVoice(context, token)
  }

  @Allow('PUBLIC')
  @Mutation(() => AnswerVoicePayload, {
    description:
      'Rates a delivery, once a device. Errors: ALREADY_ANSWERED, INVALID_INPUT, NOT_FOUND where there is nothing to rate, TOO_EARLY, TOO_LATE, TOO_MANY_ATTEMPTS after 60 of one address within an hour.',
  })
  async answerVoice(
    @Arg('input', () => AnswerVoiceInput) input: AnswerVoiceInput,
    @Ctx() context: RequestContext,
  ) {
    const { conduct = null, needMet = null, again = null, timeFits = null, ...rest } = input
    return { form: await answerVoice(context, { ...rest, conduct, needMet, again, timeFits }) }
  }
}
