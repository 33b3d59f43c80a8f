import { ErrorCode, FieldCode, ProposalDecision, ProposalStatus, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../../platform/base.entity.ts'
import { recordChange } from '../../../platform/changes.ts'
import { rows } from '../../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../../platform/work.ts'
import type { OfferTables } from '../../offers/index.ts'
import { plannedFit } from './plan/planned-fit.ts'
import { lockProposal } from './proposal.ending.ts'
import { Proposal } from './proposal.entity.ts'
import { lockRound, onRound, requireRest, type RoundHandle } from './round.access.ts'
import { readInputs } from './round.inputs.ts'
import { makesRounds } from './round.policy.ts'
import { readProposal } from './round.queries.ts'
import { requireOpenRound } from './round.service.ts'
import { proposalLife } from './round.transitions.ts'

const { PLANNED, DROPPED } = ProposalStatus
const { LOCK, UNLOCK, DROP, RESTORE } = ProposalDecision

/** What each decision is made of, and what comes of it. */
const decisions: Record<ProposalDecision, { from: ProposalStatus; to: ProposalStatus; locked: boolean }> = {
  [LOCK]: { from: PLANNED, to: PLANNED, locked: true },
  [UNLOCK]: { from: PLANNED, to: PLANNED, locked: false },
  [DROP]: { from: PLANNED, to: DROPPED, locked: false },
  [RESTORE]: { from: DROPPED, to: PLANNED, locked: false },
}

/** Staff decide about a planned pair; the next plan keeps to it. */
export function decideProposal(
  work: Work,
  { id, version, decision }: { id: string; version: number; decision: ProposalDecision },
): Promise<string> {
  return inTransaction(work, async (own) => {
    const seen = await readProposal(own, id)
    if (!seen) throw notFound()
    if (!makesRounds(actingViewer(own).acting)) throw forbidden()
    const round = await lockRound(own, seen.roundId)
    requireRest(round)
    requireOpenRound(round)
    const proposal = await lockProposal(own, id)
    requireVersion(proposal, version)
    const { from, to, locked } = decisions[decision]
    if (proposal.status !== from) {
      const allowed = proposalLife.transitions[proposal.status]
      throw new AppError(ErrorCode.INVALID_TRANSITION, { from: proposal.status, to, allowed })
    }
    proposal.status = to
    proposal.locked = locked
    const facts = { ...(await namesOf(own, proposal)), decision }
    await recordChange(own, {
      kind: RecordKind.MATCHING_ROUND,
      id: round.id,
      recordName: round.name,
      action: 'decideProposal',
      facts,
    })
    await own.em.flush()
    return id
  })
}

/**
 * Puts a pair into the plan that it left out, locked; the places are looked at when the round is published.
 * @throws INVALID_INPUT where the offer cannot reach the compound, or the pair is there already
 */
export async function addProposal(
  work: Work,
  { offerId, compoundId, ...handle }: RoundHandle & { offerId: string; compoundId: string },
): Promise<string> {
  let id = ''
  await onRound(work, handle, async (own, round) => {
    requireOpenRound(round)
    const inputs = { ...(await readInputs(own, round)), locked: [], dropped: [] }
    const offer = inputs.offers.findIndex((one) => one.id === offerId)
    const compound = inputs.compounds.findIndex((one) => one.id === compoundId)
    if (offer < 0) throw invalidInput({ offerId: FieldCode.NOT_ALLOWED })
    if (compound < 0) throw invalidInput({ compoundId: FieldCode.NOT_ALLOWED })
    const present = await own.em.count(Proposal, { roundId: round.id, offerId, compoundId })
    const { communityId, streetId, id: _ } = inputs.compounds[compound]!
    const { closedTo, lotSize, termsNumber, slots } = inputs.offers[offer]!
    if (present > 0 || closedTo.includes(compoundId))
      throw invalidInput({ compoundId: FieldCode.NOT_ALLOWED })
    const fit = plannedFit(inputs, offer, compound)
    const slot = slots?.[0]
    const proposal = own.em.create(Proposal, {
      roundId: round.id,
      status: PLANNED,
      ...{ offerId, termsNumber, compoundId, communityId, streetId, fit },
      quantity: lotSize,
      slotFrom: slot ? new Date(slot.startsAt) : null,
      slotUntil: slot ? new Date(slot.endsAt) : null,
      score: fit.total,
      locked: true,
      added: true,
    })
    await own.em.persist(proposal).flush()
    const facts = await namesOf(own, proposal)
    await recordChange(own, {
      kind: RecordKind.MATCHING_ROUND,
      id: round.id,
      recordName: round.name,
      action: 'addProposal',
      facts,
    })
    id = proposal.id
  })
  return id
}

async function namesOf(work: Work, { offerId, compoundId }: Proposal) {
  const db = rows<OfferTables>(work.em)
  const offer = await db
    .selectFrom('offer')
    .select('title')
    .where('id', '=', offerId)
    .executeTakeFirstOrThrow()
  const compound = await db
    .selectFrom('compound')
    .select('name')
    .where('id', '=', compoundId)
    .executeTakeFirstOrThrow()
  return { offer: offer.title, compound: compound.name }
}
