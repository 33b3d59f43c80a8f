import type { Offer } from '../offers/invented-offer.ts'
import type { Claim } from './invented-claim.ts'

interface Counter {
  taken: number
  /** Whatever was given back included, so that no moment of the past had more than there were places. */
  ever: number
}

const ofCompounds = new WeakMap<Offer, Map<string, Counter>>()
const everTaken = new WeakMap<Offer, number>()

/** How many of an offer's places each compound has, of those that ever had one. */
export function countersOf(offer: Offer): Map<string, Counter> {
  const found = ofCompounds.get(offer) ?? new Map<string, Counter>()
  ofCompounds.set(offer, found)
  return found
}

/** Whether a compound can still take so many. */
export function hasRoom(offer: Offer, compoundId: string, quantity: number): boolean {
  const { capacity, perCompoundLimit } = offer.row
  if ((everTaken.get(offer) ?? 0) + quantity > capacity) return false
  return (countersOf(offer).get(compoundId)?.ever ?? 0) + quantity <= perCompoundLimit
}

/** Takes places of the offer and its compound, or below 0 gives them back. */
export function place({ offer, row }: Claim, quantity: number): void {
  const counters = countersOf(offer)
  const counter = counters.get(row.compoundId) ?? { taken: 0, ever: 0 }
  counters.set(row.compoundId, counter)
  offer.row.taken += quantity
  counter.taken += quantity
  if (quantity < 0) return
  counter.ever += quantity
  everTaken.set(offer, (everTaken.get(offer) ?? 0) + quantity)
}
