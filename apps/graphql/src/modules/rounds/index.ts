import type { Module } from '../../platform/module.ts'
import { ProposalSchema } from './proposal.entity.ts'
import { ProposalResolver } from './proposal.resolver.ts'
import { lapseProposalsJob, offerListener } from './publishing.service.ts'
import { computeRoundsJob } from './round.computing.ts'
import { RoundSchema } from './round.entity.ts'
import { roundNotices } from './round.notices.ts'
import { proposalsToAnswer, readProposal, readRound } from './round.queries.ts'
import { RoundResolver } from './round.resolver.ts'

export { publishRound } from './publishing.service.ts'
export { computeWithin } from './round.computing.ts'
export { createRound } from './round.service.ts'
export { proposalsToAnswer }
export { proposalLife, roundLife } from './round.transitions.ts'

/** 匹配轮次: a fair plan for the whole district at once, and what it proposes to communities. */
export const rounds: Module = {
  resolvers: [RoundResolver, ProposalResolver],
  entities: [RoundSchema, ProposalSchema],
  jobs: [computeRoundsJob, lapseProposalsJob],
  listeners: [offerListener],
  notices: roundNotices,
  nodes: {
    MatchingRound: async (context, id) => (context.viewer?.acting ? readRound(context, id) : null),
    Proposal: async (context, id) => (context.viewer?.acting ? readProposal(context, id) : null),
  },
}
