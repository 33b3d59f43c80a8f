import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import * as types from './direct-claim.input.types.ts'
import { readDirectClaim } from './direct-claim.queries.ts'
import * as steps from './direct-claim.service.ts'
import { claimNeedDirectly, registerDirectClaim } from './direct-claiming.service.ts'
import { revealGuestMobile } from './guest-number.service.ts'

const parties = [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER] as const
const needsStaff = [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.STREET_STAFF] as const
const errors = 'Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.'

@Resolver()
export class DirectClaimMutations {
  @Allow(...parties)
  @Mutation(() => types.DirectClaimPayload, {
    description:
      "A party claims another's need without an offer. Errors: FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, NOT_FOUND.",
  })
  async claimNeedDirectly(
    @Arg('input', () => types.ClaimNeedDirectlyInput) input: types.ClaimNeedDirectlyInput,
    @Ctx() context: RequestContext,
  ) {
    const needId = localId(input.needId, 'Need', 'needId')
    return answer(context, await claimNeedDirectly(context, { ...input, needId }))
  }

  @Allow(...needsStaff, Role.DISTRICT_ADMIN)
  @Mutation(() => types.DirectClaimPayload, {
    description:
      "登记认领: the need's staff enter a guest who consented; the street and the district on behalf of a community. It is confirmed by that. Errors: FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, NOT_FOUND.",
  })
  async registerDirectClaim(
    @Arg('input', () => types.RegisterDirectClaimInput) input: types.RegisterDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const needId = localId(input.needId, 'Need', 'needId')
    return answer(context, await registerDirectClaim(context, { ...input, needId }))
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimPayload, { description: `The need's staff confirm. ${errors}` })
  async confirmDirectClaim(
    @Arg('input', () => types.ConfirmDirectClaimInput) input: types.ConfirmDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, await steps.confirmDirectClaim(context, { ...input, id: idOf(input) }))
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimPayload, { description: `The need's staff decline. ${errors}` })
  async declineDirectClaim(
    @Arg('input', () => types.DeclineDirectClaimInput) input: types.DeclineDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, await steps.declineDirectClaim(context, { ...input, id: idOf(input) }))
  }

  @Allow(...parties)
  @Mutation(() => types.DirectClaimPayload, {
    description: `Whoever claimed takes back what is not confirmed yet. ${errors}`,
  })
  async withdrawDirectClaim(
    @Arg('input', () => types.WithdrawDirectClaimInput) input: types.WithdrawDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const given = { ...input, id: idOf(input), reason: input.reason || null }
    return answer(context, await steps.withdrawDirectClaim(context, given))
  }

  @Allow(...parties, Role.STREET_STAFF)
  @Mutation(() => types.DirectClaimPayload, {
    description: `Either side cancels what is confirmed; the need's staff do so for a guest. ${errors}`,
  })
  async cancelDirectClaim(
    @Arg('input', () => types.CancelDirectClaimInput) input: types.CancelDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, await steps.cancelDirectClaim(context, { ...input, id: idOf(input) }))
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimPayload, {
    description: `The need's staff keep a day that was agreed on, the first or another one. ${errors}`,
  })
  async agreeDirectClaimDay(
    @Arg('input', () => types.AgreeDirectClaimDayInput) input: types.AgreeDirectClaimDayInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(context, await steps.agreeDirectClaimDay(context, { ...input, id: idOf(input) }))
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimPayload, {
    description: `The need's staff say what took place; it counts for the need. ${errors}`,
  })
  async recordDirectClaim(
    @Arg('input', () => types.RecordDirectClaimInput) input: types.RecordDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const given = { ...input, id: idOf(input), note: input.note || null }
    return answer(context, await steps.recordDirectClaim(context, given))
  }

  @Allow(...needsStaff)
  @Mutation(() => types.RevealGuestMobilePayload, {
    description:
      "Shows a guest's number in full to the need's staff, until it took place or came to nothing; each reading is kept. Errors: FORBIDDEN, NOT_FOUND.",
  })
  async revealGuestMobile(
    @Arg('input', () => types.RevealGuestMobileInput) { directClaimId }: types.RevealGuestMobileInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(directClaimId, 'DirectClaim', 'directClaimId')
    return { mobile: await revealGuestMobile(context, id) }
  }
}

const idOf = ({ id }: { id: string }) => localId(id, 'DirectClaim', 'id')

async function answer(context: RequestContext, id: string) {
  return { directClaim: await readDirectClaim(context, id) }
}
