import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../../platform/authorization.ts'
import { localId, withLocalIds } from '../../../platform/global-id.ts'
import type { RequestContext } from '../../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../../platform/timeline.ts'
import { actingViewer } from '../../../platform/work.ts'
import { claimById, ClaimType } from '../../claims/index.ts'
import { offerById, OfferType, TimeSlot } from '../../offers/index.ts'
import { Community, communityById, Compound, compoundById } from '../../territory/index.ts'
import { acceptProposal, declineProposal } from './answering.service.ts'
import { addProposal, decideProposal } from './planning.service.ts'
import * as types from './proposal.types.ts'
import { makesRounds, mayAnswer } from './round.policy.ts'
import { listProposals, readProposal } from './round.queries.ts'
import type { ProposalRow } from './round.rows.ts'

const readers = [Role.COMMUNITY_STAFF, Role.STREET_STAFF, Role.DISTRICT_ADMIN, Role.AUDITOR] as const
const takers = [Role.COMMUNITY_STAFF, Role.STREET_STAFF, Role.DISTRICT_ADMIN] as const

@Resolver(() => types.ProposalType)
export class ProposalResolver {
  @Allow(...readers)
  @Query(() => types.ProposalConnection, {
    description:
      'Proposals that the viewer may see: a community its own from the publication on. Of a round the best fits first, else the newest.',
  })
  proposals(
    @Args(() => types.ProposalListArgs) { filter, ...page }: types.ProposalListArgs,
    @Ctx() context: RequestContext,
  ) {
    const selection = withLocalIds(filter, {
      roundId: 'MatchingRound',
      compoundId: 'Compound',
      offerId: 'Offer',
    })
    return listProposals(context, selection, page)
  }

  @Allow(...readers)
  @Query(() => types.ProposalType, { nullable: true, description: 'Null when the viewer may see none.' })
  async proposal(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (await readProposal(context, localId(id, 'Proposal', 'id'))) ?? null
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.DecideProposalPayload, {
    description:
      'Staff lock or drop a planned pair, or take that back. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async decideProposal(
    @Arg('input', () => types.DecideProposalInput) { id, ...input }: types.DecideProposalInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await decideProposal(context, { id: localId(id, 'Proposal', 'id'), ...input }))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.AddProposalPayload, {
    description:
      'Puts a pair into the plan, locked. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async addProposal(
    @Arg('input', () => types.AddProposalInput) input: types.AddProposalInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await addProposal(context, {
      id: localId(input.roundId, 'MatchingRound', 'roundId'),
      version: input.version,
      offerId: localId(input.offerId, 'Offer', 'offerId'),
      compoundId: localId(input.compoundId, 'Compound', 'compoundId'),
    })
    return shown(context, id)
  }

  @Allow(...takers)
  @Mutation(() => types.AcceptProposalPayload, {
    description:
      'The community takes what is proposed: a claim that the provider answers. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND, OFFER_NOT_OPEN, TOO_EARLY, TOO_LATE.',
  })
  async acceptProposal(
    @Arg('input', () => types.AcceptProposalInput) { id, ...input }: types.AcceptProposalInput,
    @Ctx() context: RequestContext,
  ) {
    const local = localId(id, 'Proposal', 'id')
    await acceptProposal(context, { id: local, ...input })
    return shown(context, local)
  }

  @Allow(...takers)
  @Mutation(() => types.DeclineProposalPayload, {
    description:
      'The community declines; the place goes on. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND, TOO_LATE.',
  })
  async declineProposal(
    @Arg('input', () => types.DeclineProposalInput) { id, version, note }: types.DeclineProposalInput,
    @Ctx() context: RequestContext,
  ) {
    const answer = { id: localId(id, 'Proposal', 'id'), version, note: note || null }
    return shown(context, await declineProposal(context, answer))
  }

  @FieldResolver(() => OfferType)
  offer(@Root() { offerId }: ProposalRow, @Ctx() context: RequestContext) {
    return offerById(context).load(offerId)
  }

  @FieldResolver(() => Compound)
  compound(@Root() { compoundId }: ProposalRow, @Ctx() context: RequestContext) {
    return compoundById(context).load(compoundId)
  }

  @FieldResolver(() => Community)
  community(@Root() { communityId }: ProposalRow, @Ctx() context: RequestContext) {
    return communityById(context).load(communityId)
  }

  @FieldResolver(() => TimeSlot, { nullable: true, description: 'Null where the time is to be agreed on.' })
  slot(@Root() { slotFrom, slotUntil }: ProposalRow) {
    return slotFrom && slotUntil && { startsAt: slotFrom, endsAt: slotUntil }
  }

  @FieldResolver(() => ClaimType, { nullable: true, description: 'What became of it when it was accepted.' })
  claim(@Root() { claimId }: ProposalRow, @Ctx() context: RequestContext) {
    return claimId ? claimById(context).load(claimId) : null
  }

  @FieldResolver(() => Boolean, { description: 'Accept or decline it.' })
  viewerCanAnswer(@Root() row: ProposalRow, @Ctx() context: RequestContext) {
    return mayAnswer(actingViewer(context).acting, row, context.clock.now())
  }

  @FieldResolver(() => Boolean, {
    description: 'Lock or drop it, or take that back, while its round is open.',
  })
  viewerCanDecide(@Root() row: ProposalRow, @Ctx() context: RequestContext) {
    const planned = row.status === 'PLANNED' || (row.status === 'DROPPED' && row.droppedFor === null)
    return planned && makesRounds(actingViewer(context).acting)
  }

  @FieldResolver(() => [TimelineEntry])
  timeline(@Root() row: ProposalRow, @Ctx() context: RequestContext) {
    return timelineOf(context, row.id)
  }
}

const shown = async (context: RequestContext, id: string) => ({ proposal: await readProposal(context, id) })
