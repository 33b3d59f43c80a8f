import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { listReadings } from './reading.queries.ts'
import { revealMobile } from './reading.service.ts'
import { NumberReadingConnection, RevealMobileInput, RevealMobilePayload } from './reading.types.ts'

@Resolver()
export class ReadingResolver {
  @Allow('SIGNED_IN')
  @Query(() => NumberReadingConnection, {
    description: "Who read the viewer's own mobile number in full in this district, the latest first.",
  })
  numberReadings(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return listReadings(context, page)
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => RevealMobilePayload, {
    description:
      'Shows a masked number in full; the person concerned reads who did, when and why. Street staff read those of their ' +
      'communities and of enterprises they decide about, representatives those of their enterprise. ' +
      'Errors: FORBIDDEN, INVALID_INPUT, NOT_FOUND, TOO_MANY_ATTEMPTS after 60 within an hour.',
  })
  async revealMobile(
    @Arg('input', () => RevealMobileInput) input: RevealMobileInput,
    @Ctx() context: RequestContext,
  ) {
    const { userId, enterpriseId, invitationId, disputeId, reason } = input
    const given = {
      userId: userId && localId(userId, 'User', 'userId'),
      enterpriseId: enterpriseId && localId(enterpriseId, 'Enterprise', 'enterpriseId'),
      invitationId: invitationId && localId(invitationId, 'Invitation', 'invitationId'),
      disputeId: disputeId && localId(disputeId, 'RegistrationDispute', 'disputeId'),
    }
    return { mobile: await revealMobile(context, { ...given, reason }) }
  }
}
