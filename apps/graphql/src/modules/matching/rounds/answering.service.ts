import { ErrorCode, OfferUnit, ProposalStatus, TimeMode } from '@youlin/schema'
import { requireVersion } from '../../../platform/base.entity.ts'
import { dayOf } from '../../../platform/clock.ts'
import { AppError, forbidden, notFound } from '../../../platform/errors.ts'
import { transition } from '../../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../../platform/work.ts'
import { districtCalendar } from '../../../platform/working-days/district-calendar.ts'
import { isWorkingDay } from '../../../platform/working-days/working-days.ts'
import { claimKeptPlace, claimsFor, freePlaces, readyOn, serveQueue } from '../../claims/index.ts'
import { readNeed, unmet } from '../../needs/index.ts'
import { type LockedOffer, lockPlaces, type OfferRow, visibleOffers } from '../../offers/index.ts'
import { lockProposal } from './proposal.ending.ts'
import type { Proposal } from './proposal.entity.ts'
import { readProposal } from './round.queries.ts'
import { proposalLife } from './round.transitions.ts'

const { ACCEPTED, DECLINED } = ProposalStatus
const dayLength = 86_400_000
const suggested = 3

interface Slot {
  startsAt: Date
  endsAt: Date
}

interface Answer {
  id: string
  version: number
}

/**
 * Takes what was proposed: a claim by the same path as any other, with the places that the proposal kept. Answers the
 * claim's id.
 * @param preferredTimes when it suits; without them the proposed time, or the first days on which the provider is ready
 * @throws TOO_LATE after the term, and what claiming names
 */
export async function acceptProposal(
  work: Work,
  answer: Answer & { preferredTimes?: readonly Slot[] | null },
): Promise<string> {
  let claimId = ''
  await onProposal(work, answer, async (own, proposal, offer) => {
    const read = (await visibleOffers(own).where('offer.id', '=', offer.id).executeTakeFirst()) as
      OfferRow | undefined
    if (!read) throw notFound()
    const { compoundId, quantity, slotFrom, slotUntil, fit } = proposal
    const proposed = slotFrom && slotUntil ? [{ startsAt: slotFrom, endsAt: slotUntil }] : null
    const preferredTimes = answer.preferredTimes?.length
      ? answer.preferredTimes
      : (proposed ?? (await firstTimes(own, read)))
    claimId = await claimKeptPlace(own, offer, {
      idempotencyKey: proposal.id,
      offerId: offer.id,
      ...{ compoundId, quantity, preferredTimes },
      expectedParticipants: read.unit === OfferUnit.SESSION ? null : quantity,
      needId: await stillMissed(own, fit.need?.id ?? null),
    })
    const told = { action: 'acceptProposal', recordName: offer.title }
    await transition(own, proposalLife, proposal, ACCEPTED, told)
    proposal.claimId = claimId
  })
  return claimId
}

/** Declines what was proposed; the place goes on. */
export function declineProposal(work: Work, answer: Answer & { note: string | null }): Promise<string> {
  return onProposal(work, answer, async (own, proposal, offer) => {
    const told = { action: 'declineProposal', recordName: offer.title, reason: answer.note }
    await transition(own, proposalLife, proposal, DECLINED, told)
    proposal.declineNote = answer.note
    await own.em.flush()
    await freePlaces(own, offer, proposal.compoundId, proposal.quantity)
    await serveQueue(own, offer)
  })
}

/** The need that it was to answer, as long as it is missed. */
async function stillMissed(work: Work, needId: string | null): Promise<string | null> {
  const need = needId && (await readNeed(work, needId))
  return need && unmet.includes(need.status) ? need.id : null
}

function onProposal(
  work: Work,
  { id, version }: Answer,
  change: (work: Work, proposal: Proposal, offer: LockedOffer) => Promise<void>,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const seen = await readProposal(own, id)
    if (!seen) throw notFound()
    if (!claimsFor(actingViewer(own).acting, seen)) throw forbidden()
    const offer = await lockPlaces(own, seen.offerId)
    const proposal = await lockProposal(own, id)
    requireVersion(proposal, version)
    const { answerDue } = proposal
    if (proposal.status === ProposalStatus.PROPOSED && answerDue && own.clock.now() > answerDue)
      throw new AppError(ErrorCode.TOO_LATE, { until: answerDue })
    await change(own, proposal, offer)
    proposal.answeredAt = own.clock.now()
    await own.em.flush()
    return id
  })
}

/** The first working days on which the publisher is ready, in the morning or all day. */
async function firstTimes(work: Work, offer: OfferRow): Promise<Slot[]> {
  const calendar = await districtCalendar(work)
  const ready = await readyOn(work, Math.max(1, offer.leadTimeDays))
  const [from, until] = offer.terms.timeMode === TimeMode.WHOLE_DAYS ? ['09:00', '17:00'] : ['09:00', '11:00']
  const times: Slot[] = []
  let day = ready > offer.availableFrom ? ready : offer.availableFrom
  for (; times.length < suggested && day <= offer.availableUntil; day = dayAfter(day)) {
    if (!isWorkingDay(day, calendar)) continue
    times.push({
      startsAt: new Date(`${day}T${from}:00+08:00`),
      endsAt: new Date(`${day}T${until}:00+08:00`),
    })
  }
  if (times.length === 0) throw new AppError(ErrorCode.OFFER_NOT_OPEN, { status: offer.status })
  return times
}

function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(`${day}T12:00:00+08:00`) + dayLength))
}
