import { ServiceAreaKind } from '@youlin/schema'
import { type FitFacts, totalOf } from '../../score.ts'
import { metresBetween } from '../../../../platform/distance.ts'
import type { CompoundInput, NeedInput, OfferInput, RoundInputs } from './inputs.ts'
import { LocksClash, type Pair, type Problem } from './problem.ts'

/**
 * What of all pairs a plan is sought among: these many of the best of each compound, and of the best of each offer.
 * A compound takes few of them, and an offer that is nobody's favourite still reaches those that it fits best.
 */
const bestOfCompound = 30
const bestOfOffer = 10

interface Scored {
  offer: number
  compound: number
  score: number
}

/**
 * The problem that a round's inputs pose.
 * @throws LocksClash when what was locked can no longer be had
 */
export function problemOf(inputs: RoundInputs): Problem {
  const { offers, compounds, mostPerCompound } = inputs
  const locked = keysOf(inputs.locked)
  const pairs = candidates(inputs, locked).flatMap((scored) => timesOf(inputs, scored, locked))
  const held = pairs.filter((pair) => pair.locked).map(({ offer, compound }) => `${offer}/${compound}`)
  if (new Set(held).size < locked.size) throw new LocksClash()
  return {
    offers: offers.map(({ id, lots }) => ({ id, lots })),
    compounds: compounds.map(({ id }) => id),
    pairs,
    mostPerCompound,
  }
}

/** The compounds in the order in which they would come: who claims often is quick; else as the district lists them. */
export function orderOf({ compounds }: RoundInputs): number[] {
  return [...compounds.keys()].toSorted(
    (a, b) => compounds[b]!.timesServed - compounds[a]!.timesServed || a - b,
  )
}

/** The best so many of what is offered to it; of equals the one that came first. */
class Best {
  readonly #most: number
  readonly kept: Scored[] = []

  constructor(most: number) {
    this.#most = most
  }

  offer(offer: number, compound: number, score: number): void {
    const { kept } = this
    if (kept.length === this.#most && score <= kept.at(-1)!.score) return
    let place = kept.length
    while (place > 0 && kept[place - 1]!.score < score) place -= 1
    kept.splice(place, 0, { offer, compound, score })
    if (kept.length > this.#most) kept.pop()
  }
}

function candidates(inputs: RoundInputs, locked: ReadonlySet<string>): Scored[] {
  const { offers, compounds, weights } = inputs
  const dropped = keysOf(inputs.dropped)
  const decided = locked.size + dropped.size > 0
  const kept = new Map<number, Scored>()
  const keep = (scored: Scored) => kept.set(scored.offer * compounds.length + scored.compound, scored)
  const ofOffers = offers.map(() => new Best(bestOfOffer))
  const closed = offers.map(({ closedTo }) => new Set(closedTo))
  for (const [compound, place] of compounds.entries()) {
    const ofCompound = new Best(bestOfCompound)
    for (const [offer, one] of offers.entries()) {
      if (closed[offer]!.has(place.id)) continue
      const key = decided ? keyOf(one.id, place.id) : null
      if (key && dropped.has(key)) continue
      const metres = metresBetween(one.building, place.spot)
      if (!covers(one, place, metres)) continue
      const points = totalOf(fitFacts(one, place, metres), weights)
      if (key && locked.has(key)) keep({ offer, compound, score: points })
      ofCompound.offer(offer, compound, points)
      ofOffers[offer]!.offer(offer, compound, points)
    }
    ofCompound.kept.forEach(keep)
  }
  for (const { kept: best } of ofOffers) best.forEach(keep)
  return [...kept.values()].toSorted((a, b) => a.compound - b.compound || a.offer - b.offer)
}

/** The pair at each of the offer's free times that the compound has free too. */
function timesOf({ offers, compounds }: RoundInputs, scored: Scored, locked: ReadonlySet<string>): Pair[] {
  const { slots, once, id } = offers[scored.offer]!
  const { busy, id: compoundId } = compounds[scored.compound]!
  const base = { ...scored, locked: false }
  const isLocked = locked.has(keyOf(id, compoundId))
  if (!slots) return [{ ...base, from: null, until: null, once: false, locked: isLocked }]
  const free = slots.filter(
    ({ startsAt, endsAt }) => !busy.some((span) => startsAt < span.endsAt && span.startsAt < endsAt),
  )
  // Staff lock the pair; which of its times it gets is the plan's.
  return free.map(({ startsAt, endsAt }) => ({
    ...base,
    from: Date.parse(startsAt),
    until: Date.parse(endsAt),
    once,
    locked: isLocked,
  }))
}

/** The same as `covers` says in SQL. */
function covers(offer: OfferInput, { streetId, communityId }: CompoundInput, metres: number | null): boolean {
  switch (offer.serviceAreaKind) {
    case ServiceAreaKind.DISTRICT:
      return true
    case ServiceAreaKind.STREETS:
      return offer.serviceStreetIds.includes(streetId)
    case ServiceAreaKind.COMMUNITIES:
      return offer.serviceCommunityIds.includes(communityId)
    case ServiceAreaKind.RADIUS:
      return metres !== null && metres <= offer.serviceRadiusMetres!
  }
}

/** What the score of a pair is told from, as the pages of both tell it. */
export function fitFacts(
  offer: OfferInput,
  compound: CompoundInput,
  metres = metresBetween(offer.building, compound.spot),
): FitFacts {
  const { olderShare: older, childrenShare: children, dualIncomeShare: dualIncome } = compound
  return {
    need: needFor(offer, compound.needs),
    audiences: offer.audiences,
    shares: { older, children, dualIncome },
    place: offer.place,
    metres,
    firstDay: offer.firstDay,
    lastDay: offer.availableUntil,
    daysAhead: offer.daysAhead,
    pricePolicy: offer.pricePolicy,
    publisherMark: offer.publisherMark,
    publisherMarks: offer.publisherMarks,
    daysSinceServed: compound.daysSinceServed,
    daysSinceCategory: compound.daysSinceCategory[offer.categoryCode] ?? null,
  }
}

/** The most pressing need of the offer's category, else one of no category for one of its audiences. */
function needFor(offer: OfferInput, needs: readonly NeedInput[]): FitFacts['need'] {
  const same = needs.find(({ categoryCode }) => categoryCode === offer.categoryCode)
  if (same) return { ...same, sameCategory: true }
  const any = needs.find(
    ({ categoryCode, audience }) => categoryCode === null && offer.audiences.includes(audience),
  )
  return any ? { ...any, sameCategory: false } : null
}

export const keyOf = (offerId: string, compoundId: string): string => `${offerId}/${compoundId}`

function keysOf(choices: RoundInputs['locked']): ReadonlySet<string> {
  return new Set(choices.map(({ offerId, compoundId }) => keyOf(offerId, compoundId)))
}
