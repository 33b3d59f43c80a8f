import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { maskMobileNumber } from '@youlin/schema'
import { Allow } from '../../../platform/authorization.ts'
import type { RequestContext } from '../../../platform/request-context.ts'
import { actingViewer } from '../../../platform/work.ts'
import { contactOf } from '../../identity/index.ts'
import { type OwnChoice, ownChoices } from './choice.queries.ts'
import { updateChoice } from './choice.service.ts'
import * as types from './choice.types.ts'
import { confirmEmail, sendEmailCode } from './email-code.service.ts'

@Resolver()
export class ChoiceResolver {
  @Allow('SIGNED_IN')
  @Query(() => [types.ChannelChoice], {
    description:
      'The channels that are set up here, with what the viewer wants of each. Address and number are of the account; a ' +
      'robot is of the district that the viewer acts in.',
  })
  channelChoices(@Ctx() context: RequestContext) {
    return readChoices(context)
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.UpdateChannelChoicePayload, { description: 'Errors: CONFLICT, INVALID_INPUT.' })
  async updateChannelChoice(
    @Arg('input', () => types.UpdateChannelChoiceInput) input: types.UpdateChannelChoiceInput,
    @Ctx() context: RequestContext,
  ) {
    await updateChoice(context, context.environment, input)
    return { channelChoices: await readChoices(context) }
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.SendEmailCodePayload, {
    description: 'Errors: INVALID_INPUT, SENDING_FAILED, TOO_MANY_ATTEMPTS after 5 within an hour.',
  })
  async sendEmailCode(
    @Arg('input', () => types.SendEmailCodeInput) { address }: types.SendEmailCodeInput,
    @Ctx() context: RequestContext,
  ) {
    await sendEmailCode(context, address)
    return { channelChoices: await readChoices(context) }
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.ConfirmEmailPayload, {
    description: 'Makes the address that the code was sent to the own one. Errors: INVALID_INPUT.',
  })
  async confirmEmail(
    @Arg('input', () => types.ConfirmEmailInput) { code }: types.ConfirmEmailInput,
    @Ctx() context: RequestContext,
  ) {
    await confirmEmail(context, code)
    return { channelChoices: await readChoices(context) }
  }
}

async function readChoices(context: RequestContext): Promise<OwnChoice[]> {
  const contact = await contactOf(context, actingViewer(context).accountId)
  return ownChoices(context, context.environment, maskMobileNumber(contact!.mobile))
}
