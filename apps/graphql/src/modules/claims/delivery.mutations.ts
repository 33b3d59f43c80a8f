import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { handle, shown } from './claim.mutations.ts'
import * as types from './delivery.input.types.ts'
import { confirmDelivery, disputeDelivery, recordDelivery, settleDelivery } from './delivery.service.ts'
import { objectNoShow, reportNoShow } from './no-show.service.ts'

/** Hours as they are kept: to a hundredth. */
const counted = <Input extends { id: string; version: number; hours: number }>(input: Input) => ({
  ...input,
  ...handle(input),
  hours: Math.round(input.hours * 100) / 100,
})

/** What the two sides say about what took place. */
@Resolver()
export class DeliveryMutations {
  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER, Role.STREET_STAFF)
  @Mutation(() => types.RecordDeliveryPayload, {
    description:
      'The provider says what took place. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND, TOO_EARLY.',
  })
  async recordDelivery(
    @Arg('input', () => types.RecordDeliveryInput) input: types.RecordDeliveryInput,
    @Ctx() context: RequestContext,
  ) {
    const evidenceIds = (input.evidenceIds ?? []).map((id, index) =>
      localId(id, 'File', `evidenceIds.${index}`),
    )
    return shown(
      context,
      await recordDelivery(context, { ...counted(input), note: input.note ?? '', evidenceIds }),
    )
  }

  @Allow(Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.STREET_STAFF)
  @Mutation(() => types.ConfirmDeliveryPayload, {
    description:
      'The community agrees with what was recorded; both sides evaluate next. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async confirmDelivery(
    @Arg('input', () => types.ConfirmDeliveryInput) input: types.ConfirmDeliveryInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await confirmDelivery(context, handle(input)))
  }

  @Allow(Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.STREET_STAFF)
  @Mutation(() => types.DisputeDeliveryPayload, {
    description:
      'The community counts otherwise; both figures stay and the street settles. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async disputeDelivery(
    @Arg('input', () => types.DisputeDeliveryInput) input: types.DisputeDeliveryInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await disputeDelivery(context, counted(input)))
  }

  @Allow(Role.STREET_STAFF, Role.DISTRICT_ADMIN)
  @Mutation(() => types.SettleDeliveryPayload, {
    description:
      'The street, or the district, says which figures count. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async settleDelivery(
    @Arg('input', () => types.SettleDeliveryInput) input: types.SettleDeliveryInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await settleDelivery(context, counted(input)))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER, Role.COMMUNITY_STAFF, Role.STREET_STAFF)
  @Mutation(() => types.ReportNoShowPayload, {
    description:
      'Either side says who did not come. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND, TOO_EARLY.',
  })
  async reportNoShow(
    @Arg('input', () => types.ReportNoShowInput) input: types.ReportNoShowInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await reportNoShow(context, { ...input, ...handle(input) }))
  }

  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER, Role.COMMUNITY_STAFF, Role.STREET_STAFF)
  @Mutation(() => types.ObjectNoShowPayload, {
    description:
      'The other side says that it was otherwise. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND, TOO_LATE.',
  })
  async objectNoShow(
    @Arg('input', () => types.ObjectNoShowInput) input: types.ObjectNoShowInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await objectNoShow(context, { ...input, ...handle(input) }))
  }
}
