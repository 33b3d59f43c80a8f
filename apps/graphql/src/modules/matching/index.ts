import type { Module } from '../../platform/module.ts'
import {
  CompoundCoverageResolver,
  CoverageGapResolver,
  KindCoverageResolver,
} from './coverage/coverage.resolver.ts'
import { FitResolver } from './fit.resolver.ts'
import { ProposalSchema } from './rounds/proposal.entity.ts'
import { ProposalResolver } from './rounds/proposal.resolver.ts'
import { lapseProposalsJob, offerListener } from './rounds/publishing.service.ts'
import { computeRoundsJob } from './rounds/round.computing.ts'
import { RoundSchema } from './rounds/round.entity.ts'
import { roundNotices } from './rounds/round.notices.ts'
import { readProposal, readRound } from './rounds/round.queries.ts'
import { RoundResolver } from './rounds/round.resolver.ts'

export { openProposals } from './rounds/open-proposals.ts'
export { daysSince } from './coverage/coverage.queries.ts'
export { countUnserved, unservedCompounds } from './coverage/coverage.unserved.ts'
export { publishRound } from './rounds/publishing.service.ts'
export { computeWithin } from './rounds/round.computing.ts'
export { proposalsToAnswer } from './rounds/round.queries.ts'
export { createRound } from './rounds/round.service.ts'

/** 匹配: which offers fit which compounds, and why; and the rounds in which a district matches all at once. */
export const matching: Module = {
  resolvers: [
    FitResolver,
    RoundResolver,
    ProposalResolver,
    CompoundCoverageResolver,
    KindCoverageResolver,
    CoverageGapResolver,
  ],
  entities: [RoundSchema, ProposalSchema],
  jobs: [computeRoundsJob, lapseProposalsJob],
  listeners: [offerListener],
  notices: roundNotices,
  nodes: {
    MatchingRound: async (context, id) => (context.viewer?.acting ? readRound(context, id) : null),
    Proposal: async (context, id) => (context.viewer?.acting ? readProposal(context, id) : null),
  },
}
