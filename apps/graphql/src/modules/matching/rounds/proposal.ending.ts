import { LockMode } from '@mikro-orm/core'
import { ProposalStatus } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'
import { type Step, transition } from '../../../platform/transitions.ts'
import type { Work } from '../../../platform/work.ts'
import { freePlaces, serveQueue } from '../../claims/index.ts'
import { type LockedOffer, lockPlaces } from '../../offers/index.ts'
import { Proposal } from './proposal.entity.ts'
import type { RoundTables } from './round.rows.ts'
import { proposalLife } from './round.transitions.ts'

/** What ends it, for its timeline. */
type Told = Pick<Step, 'action'>

/** The proposal as it is now, after its offer was locked. */
export function lockProposal(work: Work, id: string): Promise<Proposal> {
  return work.em.findOneOrFail(Proposal, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
}

/** Lapses what is still proposed, and gives its places back; the offers in the order of their ids. */
export async function endProposals(
  work: Work,
  which: { roundId: string } | { offerId: string },
  told: Told,
): Promise<void> {
  const [column, value] =
    'roundId' in which ? (['roundId', which.roundId] as const) : (['offerId', which.offerId] as const)
  const found = await rows<RoundTables>(work.em)
    .selectFrom('proposal')
    .select(['id', 'offerId'])
    .where(column, '=', value)
    .where('status', '=', ProposalStatus.PROPOSED)
    .orderBy('offerId')
    .orderBy('id')
    .execute()
  for (const { id, offerId } of found) await lapse(work, await lockPlaces(work, offerId), id, told)
}

/** Not answered any more: the place goes on to whoever waits. */
export async function lapse(work: Work, offer: LockedOffer, id: string, told: Told): Promise<void> {
  const proposal = await lockProposal(work, id)
  if (proposal.status !== ProposalStatus.PROPOSED) return
  await transition(work, proposalLife, proposal, ProposalStatus.LAPSED, {
    ...told,
    recordName: offer.title,
  })
  proposal.answeredAt = work.clock.now()
  await work.em.flush()
  await freePlaces(work, offer, proposal.compoundId, proposal.quantity)
  await serveQueue(work, offer)
}
