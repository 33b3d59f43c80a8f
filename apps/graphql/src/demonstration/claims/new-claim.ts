import { ClaimStatus, OfferUnit, TimeMode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { v7 } from '../../platform/ids.ts'
import type { Invention, PlacedCompound } from '../invention.ts'
import { daysAfter } from '../moments.ts'
import type { Offer } from '../offers/invented-offer.ts'
import type { Staff } from '../staff.ts'
import { claimNotes } from './claim-texts.ts'
import type { Claim, InventedClaim, Meeting } from './invented-claim.ts'

const onBehalfShare = 0.03
const hours = [9, 10, 14, 15, 19]

export interface Wanted {
  offer: Offer
  compound: PlacedCompound
  at: Date
  quantity: number
  /** The day of the meeting; some days after the lead time when not given. */
  day?: string
}

/** A claim as it is asked for; nothing where the offer can be had at no time. */
export function newClaim(invention: Invention, staff: Staff, wanted: Wanted): Claim | null {
  const { random, places, add } = invention
  const { offer, compound, at, quantity } = wanted
  const wished = wishes(invention, wanted)
  if (wished.length === 0) return null
  const community = places.communities[compound.community]!
  const streetStaff = staff.streetStaff[community.street]!
  const own = staff.communityStaff.get(compound.community)
  const claimant = own && !random.chance(onBehalfShare) ? own : streetStaff
  const { participantsMin, participantsMax, unit } = offer.row
  const isSession = unit === OfferUnit.SESSION
  const holdsFirstTerms = offer.termsSince !== null && at < offer.termsSince
  const row: InventedClaim = {
    id: v7(at.getTime()),
    status: ClaimStatus.REQUESTED,
    offerId: offer.row.id,
    termsNumber: holdsFirstTerms ? 1 : offer.row.termsNumber,
    compoundId: compound.id,
    communityId: community.id,
    streetId: places.streets[community.street]!.id,
    councilId: offer.row.councilId,
    enterpriseId: offer.row.enterpriseId,
    needId: null,
    quantity,
    preferredTimes: wished.map(({ from, until }) => ({
      from: from.toISOString(),
      until: until.toISOString(),
    })),
    expectedParticipants: isSession ? random.between(participantsMin ?? 10, participantsMax ?? 40) : null,
    note: random.pick(claimNotes),
    claimedById: claimant.accountId!,
    onBehalf: claimant === streetStaff,
    claimedAt: at,
    answerDue: null,
    waitingOrder: null,
    heldSince: null,
    heldUntil: null,
    heldLeftMs: null,
    scheduledFrom: null,
    scheduledUntil: null,
    recordDue: null,
    proposedAt: null,
    proposalFrom: null,
    proposalUntil: null,
    proposalBy: null,
    proposalDue: null,
    proposalNote: null,
    declineReason: null,
    declineNote: null,
    cancelReason: null,
    cancelNote: null,
    termsChanged: false,
    evaluationDue: null,
    evaluatedAt: null,
    evaluationsDiffer: false,
    endedAt: null,
    isDemonstration: true,
    createdAt: at,
    updatedAt: at,
  }
  add('claim', row)
  return {
    row,
    offer,
    compound,
    claimant,
    taker: own ?? streetStaff,
    provider: offer.author,
    streetStaff,
    communityName: community.name,
    wished,
    isOfStatedTimes: offer.terms[0]!.timeMode === TimeMode.SLOTS,
    delivery: null,
  }
}

/** Up to three times after the lead time that the offer can be had at. */
function wishes({ random, moments }: Invention, { offer, at, day }: Wanted): Meeting[] {
  const { timeMode, slots } = offer.terms[0]!
  const { availableFrom, availableUntil, leadTimeDays } = offer.row
  const first = dayOf(moments.due(at, leadTimeDays))
  const isPossible = ({ from }: Meeting) =>
    dayOf(from) >= first && dayOf(from) >= availableFrom && dayOf(from) <= availableUntil
  if (timeMode === TimeMode.SLOTS) {
    const stated = slots.map(({ startsAt, endsAt }) => ({
      from: new Date(startsAt),
      until: new Date(endsAt),
    }))
    return day ? [] : stated.filter(isPossible).slice(0, 3)
  }
  const start = day ?? daysAfter(first, random.between(1, 14))
  const wished = Array.from({ length: random.between(1, 3) }, (_, index) => {
    const on = daysAfter(start, index * random.between(1, 3))
    const [from, until] = timeMode === TimeMode.WHOLE_DAYS ? [9, 17] : twoHours(random.pick(hours))
    return { from: moments.appointment(on, from), until: moments.appointment(on, until) }
  })
  return isPossible(wished[0]!) ? wished.filter(isPossible) : []
}

function twoHours(from: number): [number, number] {
  return [from, from + 2]
}
