import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { acceptClaim, declineClaim, proposeClaimTime, scheduleClaim } from './answering.service.ts'
import type { ClaimHandle } from './claim.access.ts'
import {
  AcceptClaimInput,
  AcceptClaimPayload,
  AcceptPlaceInput,
  AcceptPlacePayload,
  CancelClaimInput,
  CancelClaimPayload,
  ClaimOfferInput,
  ClaimOfferPayload,
  DeclineClaimInput,
  DeclineClaimPayload,
  LeaveWaitlistInput,
  LeaveWaitlistPayload,
  PassPlaceInput,
  PassPlacePayload,
  ProposeClaimTimeInput,
  ProposeClaimTimePayload,
  ScheduleClaimInput,
  ScheduleClaimPayload,
  UndoClaimInput,
  UndoClaimPayload,
} from './claim.input.types.ts'
import { readClaim } from './claim.queries.ts'
import { claimOffer } from './claiming.service.ts'
import { acceptPlace, passPlace } from './held-place.service.ts'
import { cancelClaim, leaveWaitlist, undoClaim } from './leaving.service.ts'

export const handle = ({ id, version }: ClaimHandle): ClaimHandle => ({
  id: localId(id, 'Claim', 'id'),
  version,
})

export const shown = async (context: RequestContext, id: string) => ({ claim: await readClaim(context, id) })

const takers = [Role.COMMUNITY_STAFF, Role.STREET_STAFF] as const
const providers = [Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER, Role.STREET_STAFF] as const
export const parties = [
  Role.COMMUNITY_STAFF,
  Role.ENTERPRISE_REP,
  Role.COUNCIL_OFFICER,
  Role.STREET_STAFF,
] as const

@Resolver()
export class ClaimMutations {
  @Allow(...takers, Role.DISTRICT_ADMIN)
  @Mutation(() => ClaimOfferPayload, {
    description:
      'Claims an offer for a compound, or joins its queue when it is full. Errors: OFFER_NOT_OPEN, OUTSIDE_SERVICE_AREA, COMPOUND_LIMIT, ALREADY_WAITING, OFFER_FULL, TOO_EARLY, INVALID_INPUT.',
  })
  async claimOffer(
    @Arg('input', () => ClaimOfferInput) input: ClaimOfferInput,
    @Ctx() context: RequestContext,
  ) {
    const { offerId, compoundId, needId, ...rest } = input
    const id = await claimOffer(context, {
      ...rest,
      offerId: localId(offerId, 'Offer', 'offerId'),
      compoundId: localId(compoundId, 'Compound', 'compoundId'),
      needId: needId ? localId(needId, 'Need', 'needId') : null,
    })
    return shown(context, id)
  }

  @Allow(...providers)
  @Mutation(() => AcceptClaimPayload, {
    description: 'The provider agrees. Errors: CONFLICT, INVALID_TRANSITION, INVALID_INPUT.',
  })
  async acceptClaim(
    @Arg('input', () => AcceptClaimInput) input: AcceptClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await acceptClaim(context, handle(input), input.slot))
  }

  @Allow(...providers)
  @Mutation(() => DeclineClaimPayload, {
    description: 'The provider cannot give it. Errors: CONFLICT, INVALID_TRANSITION, INVALID_INPUT.',
  })
  async declineClaim(
    @Arg('input', () => DeclineClaimInput) input: DeclineClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const { reason, note = null } = input
    return shown(context, await declineClaim(context, handle(input), { reason, note }))
  }

  @Allow(...parties)
  @Mutation(() => ProposeClaimTimePayload, {
    description:
      'Another time, by the side whose turn it is. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT.',
  })
  async proposeClaimTime(
    @Arg('input', () => ProposeClaimTimeInput) input: ProposeClaimTimeInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await proposeClaimTime(context, handle(input), input.slot, input.note ?? null))
  }

  @Allow(...parties)
  @Mutation(() => ScheduleClaimPayload, {
    description: 'Agrees to the proposed time. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, TOO_LATE.',
  })
  async scheduleClaim(
    @Arg('input', () => ScheduleClaimInput) input: ScheduleClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await scheduleClaim(context, handle(input)))
  }

  @Allow(...parties)
  @Mutation(() => CancelClaimPayload, {
    description: 'Either side gives it up. Errors: CONFLICT, INVALID_TRANSITION, INVALID_INPUT.',
  })
  async cancelClaim(
    @Arg('input', () => CancelClaimInput) input: CancelClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const { reason, note = null } = input
    return shown(context, await cancelClaim(context, handle(input), { reason, note }))
  }

  @Allow(...takers, Role.DISTRICT_ADMIN)
  @Mutation(() => UndoClaimPayload, {
    description:
      'Takes back what was claimed seconds ago. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, TOO_LATE.',
  })
  async undoClaim(@Arg('input', () => UndoClaimInput) input: UndoClaimInput, @Ctx() context: RequestContext) {
    return shown(context, await undoClaim(context, handle(input)))
  }

  @Allow(...takers)
  @Mutation(() => LeaveWaitlistPayload, { description: 'Errors: CONFLICT, INVALID_TRANSITION.' })
  async leaveWaitlist(
    @Arg('input', () => LeaveWaitlistInput) input: LeaveWaitlistInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await leaveWaitlist(context, handle(input)))
  }

  @Allow(...takers)
  @Mutation(() => AcceptPlacePayload, {
    description: 'Takes the place that is kept. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async acceptPlace(
    @Arg('input', () => AcceptPlaceInput) input: AcceptPlaceInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await acceptPlace(context, handle(input)))
  }

  @Allow(...takers)
  @Mutation(() => PassPlacePayload, {
    description: 'Lets the place go on and waits again. Errors: CONFLICT, INVALID_TRANSITION.',
  })
  async passPlace(@Arg('input', () => PassPlaceInput) input: PassPlaceInput, @Ctx() context: RequestContext) {
    return shown(context, await passPlace(context, handle(input)))
  }
}
