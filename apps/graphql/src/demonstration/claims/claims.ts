import { OfferStatus, OfferUnit } from '@youlin/schema'
import { v7 } from '../../platform/ids.ts'
import type { Invention, PlacedCompound } from '../invention.ts'
import type { Offer } from '../offers/invented-offer.ts'
import type { Staff } from '../staff.ts'
import { compoundsServed } from './compounds-served.ts'
import type { Claim } from './invented-claim.ts'
import { newClaim } from './new-claim.ts'
import { countersOf, hasRoom } from './places-of-offer.ts'
import { play, type Rest } from './play.ts'
import { inventQueues } from './queues.ts'

const claimCount = 2_000
/** A share of the claims of the last weeks, so that much is under way. */
const lately = 0.35
const latelyDays = 45
/** A share of the others is of offers that have ended meanwhile, so that the first months are not empty. */
const shareOfEnded = 0.45
/** How often the communities whose staff's accounts are printed claim, where they can. */
const shareOfPrinted = 0.12

/** When a claim is made, and its sides meet, in days from now, for it to rest where it does. */
const rests: Record<Exclude<Rest, 'STEADY'>, { claimed: number; meeting?: number }> = {
  ANSWER: { claimed: -1 },
  TAKERS_TIME: { claimed: -2, meeting: 9 },
  PROVIDERS_TIME: { claimed: -2, meeting: 10 },
  RECORD: { claimed: -14, meeting: -1 },
  CONFIRM: { claimed: -15, meeting: -2 },
  SETTLE: { claimed: -18, meeting: -4 },
  EVALUATE: { claimed: -17, meeting: -3 },
  OBJECT: { claimed: -15, meeting: -2 },
  // Both sides have evaluated, and residents still may.
  RATE: { claimed: -19, meeting: -6 },
}
const restNames = Object.keys(rests) as (keyof typeof rests)[]
/** Of these each community whose staff's account is printed has one. */
const restsOfTakers = ['TAKERS_TIME', 'CONFIRM', 'EVALUATE', 'OBJECT', 'RATE'] as const
/** So many of each rest beside what comes to rest by itself. */
const restsOfOthers = 8

/** What communities claimed of each offer in its time. */
export function inventClaims(invention: Invention, staff: Staff, offers: Offer[]): Claim[] {
  const { random, moments, printed } = invention
  const published = offers.filter(({ row }) => row.publishedAt)
  const ended = published.filter(({ endedAt }) => endedAt)
  const claims = inventQueues(invention, staff, published)

  for (const offer of published.filter(isOfPrinted)) {
    if (offer.row.status === OfferStatus.PUBLISHED) restAt(offer, random.pick(restNames))
  }
  const [neighbour] = printed.communityStaff.keys()
  for (const { person } of printed.firms.values()) {
    const own = published.filter(({ author }) => author.accountId === person.id)
    for (const name of restNames) if (!restAtOneOf(own, name, neighbour)) restAtOneOf(own, name)
  }
  for (const community of printed.communityStaff.keys())
    for (const name of restsOfTakers) restAtOneOf(published, name, community)
  for (let round = 0; round < restsOfOthers; round++)
    for (const name of restNames) restAtOneOf(published, name)
  for (let tries = 0; claims.length < claimCount && tries < claimCount * 20; tries++) claimSomething()
  for (const offer of published) count(invention, offer)
  return claims

  function isOfPrinted({ membership, council }: Offer): boolean {
    return membership ? printed.firms.has(membership.firm!.number) : printed.officers.has(council.building)
  }

  function restAtOneOf(choices: Offer[], name: keyof typeof rests, community?: number): boolean {
    return random
      .shuffled(choices)
      .slice(0, 40)
      .some((offer) => restAt(offer, name, community))
  }

  function restAt(offer: Offer, name: keyof typeof rests, community?: number): boolean {
    const { claimed, meeting } = rests[name]
    const { status, publishedAt } = offer.row
    const at = moments.ago(-claimed)
    if (status !== OfferStatus.PUBLISHED || offer.termsSince! > at || publishedAt! > at) return false
    return claim(offer, at, meeting === undefined ? undefined : moments.day(meeting), name, community)
  }

  function claimSomething(): void {
    const isRecent = random.chance(lately)
    const offer = random.pick(!isRecent && random.chance(shareOfEnded) ? ended : published)
    const { publishedAt, status, updatedAt } = offer.row
    const end = offer.endedAt ?? (status === OfferStatus.PAUSED ? updatedAt : moments.now)
    const at = isRecent
      ? moments.ago(random.between(0, latelyDays))
      : moments.within(publishedAt!, end, 0, 0.95)
    if (at > publishedAt! && at < end) claim(offer, at)
  }

  function claim(offer: Offer, at: Date, day?: string, rest?: Rest, community?: number): boolean {
    const compound = compoundFor(offer, community)
    const quantity = quantityOf(offer)
    if (!compound || !hasRoom(offer, compound.id, quantity)) return false
    const made = newClaim(invention, staff, { offer, compound, at, quantity, day })
    if (!made) return false
    play(invention, made, rest)
    claims.push(made)
    return true
  }

  /** One of the community, of a community whose staff's account is printed, or any. */
  function compoundFor(offer: Offer, community?: number): PlacedCompound | undefined {
    const served = compoundsServed(invention, offer)
    if (community !== undefined) return random.pick(served.filter((one) => one.community === community))
    const known = served.filter((one) => printed.communityStaff.has(one.community))
    const isKnown = known.length > 0 && random.chance(shareOfPrinted)
    return random.pick(isKnown ? known : served)
  }

  function quantityOf({ row }: Offer): number {
    if (row.unit === OfferUnit.SESSION) return 1
    return random.between(2, Math.max(2, Math.min(row.perCompoundLimit, 16)))
  }
}

/** What each compound has of an offer. */
function count({ add, moments }: Invention, offer: Offer): void {
  for (const [compoundId, { taken }] of countersOf(offer))
    add('claim_compound_counter', {
      id: v7(moments.now.getTime()),
      offerId: offer.row.id,
      compoundId,
      taken,
      most: offer.row.perCompoundLimit,
    })
}
