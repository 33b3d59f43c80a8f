import { ProposalStatus, Role, RoundComputation, RoundStatus, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../../platform/work.ts'
import { claimsFor } from '../../claims/index.ts'
import type { ProposalColumns, RoundRow } from './round.rows.ts'

/** The district makes rounds; its streets and auditors look on. */
export function makesRounds({ role, scopeKind }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN && scopeKind === ScopeKind.DISTRICT
}

export function readsRounds({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN || role === Role.STREET_STAFF || role === Role.AUDITOR
}

type Round = Pick<RoundRow, 'status' | 'computation'>

/** Nothing of a round changes while its plan is computed. */
export function isComputing({ computation }: Pick<RoundRow, 'computation'>): boolean {
  return computation === RoundComputation.WAITING || computation === RoundComputation.RUNNING
}

/** Its scope and its plan may still change. */
export function isOpen({ status }: Pick<RoundRow, 'status'>): boolean {
  return status === RoundStatus.DRAFT || status === RoundStatus.COMPUTED
}

export function mayPlan(acting: ActingGrant, round: Round): boolean {
  return makesRounds(acting) && isOpen(round) && !isComputing(round)
}

export function mayPublish(acting: ActingGrant, round: Round): boolean {
  return mayPlan(acting, round) && round.status === RoundStatus.COMPUTED
}

export function mayStop(acting: ActingGrant, round: Round): boolean {
  return makesRounds(acting) && isComputing(round)
}

/** A published round ends what is unanswered; before that it simply goes. */
export function mayCancel(acting: ActingGrant, round: Round): boolean {
  return (
    makesRounds(acting) && !isComputing(round) && (isOpen(round) || round.status === RoundStatus.PUBLISHED)
  )
}

/** The community's own staff; the street and the district on its behalf. */
export function mayAnswer(
  acting: ActingGrant,
  proposal: Pick<ProposalColumns, 'status' | 'communityId' | 'streetId' | 'answerDue'>,
  now: Date,
): boolean {
  const inTime = proposal.answerDue === null || now <= proposal.answerDue
  return proposal.status === ProposalStatus.PROPOSED && inTime && claimsFor(acting, proposal)
}
