import { ErrorCode, ProposalStatus, RoundStatus } from '@youlin/schema'
import { type Change, recordChanges } from '../../../platform/changes.ts'
import { changeMany } from '../../../platform/database/bulk-rows.ts'
import { rows } from '../../../platform/database/rows.ts'
import { AppError } from '../../../platform/errors.ts'
import { inTransactionOf } from '../../../platform/events.ts'
import type { Job } from '../../../platform/jobs.ts'
import { oneByOne } from '../../../platform/one-by-one.ts'
import { transition } from '../../../platform/transitions.ts'
import type { Work } from '../../../platform/work.ts'
import { addDistrictWorkingDays } from '../../../platform/working-days/district-calendar.ts'
import { obstaclesTo, takePlaces } from '../../claims/index.ts'
import { lockPlaces, OfferEnded } from '../../offers/index.ts'
import { endProposals, lapse } from './proposal.ending.ts'
import { onRound, type RoundHandle } from './round.access.ts'
import { RoundPublished } from './round.events.ts'
import type { ProposalColumns, RoundTables } from './round.rows.ts'
import { closeRound } from './round.service.ts'
import { proposalLife, roundLife } from './round.transitions.ts'

const { PLANNED, DROPPED, PROPOSED } = ProposalStatus

/**
 * Lays the plan before the communities. The places are taken by the same counters as by claims; pairs that no longer
 * fit are dropped, each with the reason.
 * @throws INVALID_TRANSITION when nothing is planned
 */
export function publishRound(work: Work, handle: RoundHandle): Promise<string> {
  return onRound(work, handle, async (own, round) => {
    const planned = await rows<RoundTables>(own.em)
      .selectFrom('proposal')
      .selectAll()
      .where('roundId', '=', round.id)
      .where('status', '=', PLANNED)
      // Whoever locks several offers does so in the order of their ids; the dearer pair comes first to its places.
      .orderBy('offerId')
      .orderBy('locked', 'desc')
      .orderBy('score', 'desc')
      .orderBy('id')
      .execute()
    if (planned.length === 0) {
      const allowed = roundLife.transitions[round.status]
      throw new AppError(ErrorCode.INVALID_TRANSITION, {
        from: round.status,
        to: RoundStatus.PUBLISHED,
        allowed,
      })
    }
    const answerDue = await addDistrictWorkingDays(own, own.clock.now(), round.answerDays)
    const verdicts: Verdict[] = []
    for (const proposal of planned) verdicts.push(await place(own, proposal, answerDue))
    await changeMany(
      own.em,
      'proposal',
      verdicts.map(({ change, ...columns }) => columns),
    )
    await recordChanges(
      own,
      verdicts.map(({ change }) => change),
    )
    const proposed = verdicts.filter(({ status }) => status === PROPOSED).length
    await transition(own, roundLife, round, RoundStatus.PUBLISHED, {
      action: 'publishMatchingRound',
      recordName: round.name,
      facts: { proposed, dropped: verdicts.length - proposed },
    })
    round.publishedAt = own.clock.now()
    round.answerDue = answerDue
    await own.em.flush()
    await own.events.publish(own, RoundPublished, { roundId: round.id })
  })
}

interface Verdict {
  id: string
  status: ProposalStatus
  answerDue: Date | null
  droppedFor: string | null
  change: Change
}

/** Takes the places of one pair, or says why they cannot be had any more. */
async function place(work: Work, proposal: ProposalColumns, answerDue: Date): Promise<Verdict> {
  const offer = await lockPlaces(work, proposal.offerId)
  const [obstacle] = await obstaclesTo(
    work,
    offer,
    { compoundId: proposal.compoundId, takerBuildingId: null },
    proposal.quantity,
  )
  const code =
    obstacle?.code ?? (proposal.slotFrom && proposal.slotFrom <= work.clock.now() ? ErrorCode.TOO_LATE : null)
  if (!code) await takePlaces(work, offer, proposal.compoundId, proposal.quantity)
  const status = code ? DROPPED : PROPOSED
  return {
    id: proposal.id,
    status,
    answerDue: code ? null : answerDue,
    droppedFor: code,
    change: {
      kind: proposalLife.kind,
      id: proposal.id,
      recordName: offer.title,
      action: code ? 'dropProposal' : 'publishMatchingRound',
      from: PLANNED,
      to: status,
    },
  }
}

/** What nobody answered in time gives its places back; a round of which all is answered is closed. */
export const lapseProposalsJob: Job = {
  name: 'lapse-proposals',
  everySeconds: 600,
  async run(work) {
    const due = await rows<RoundTables>(work.em)
      .selectFrom('proposal')
      .select(['id', 'offerId'])
      .where('status', '=', PROPOSED)
      .where('answerDue', '<', work.clock.now())
      .orderBy('id')
      .limit(500)
      .execute()
    await oneByOne(work, due, async (own, { id, offerId }) =>
      lapse(own, await lockPlaces(own, offerId), id, { action: 'lapseProposals' }),
    )
    await oneByOne(work, await answeredRounds(work), closeRound)
  },
}

/** Published rounds of which nothing waits for an answer any more, however that came. */
async function answeredRounds(work: Work): Promise<string[]> {
  const found = await rows<RoundTables>(work.em)
    .selectFrom('matchingRound')
    .select('id')
    .where('status', '=', RoundStatus.PUBLISHED)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('proposal')
            .select('proposal.id')
            .whereRef('proposal.roundId', '=', 'matchingRound.id')
            .where('proposal.status', '=', PROPOSED),
        ),
      ),
    )
    .execute()
  return found.map(({ id }) => id)
}

/** What ends with its offer. */
export const offerListener = inTransactionOf(OfferEnded, (work, { offerId }) =>
  endProposals(work, { offerId }, { action: 'endOffer' }),
)
