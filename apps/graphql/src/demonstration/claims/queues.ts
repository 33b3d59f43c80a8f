import { ClaimSide, ClaimStatus, OfferStatus, OfferUnit, SystemCancelReason, TimeMode } from '@youlin/schema'
import type { Invention } from '../invention.ts'
import { plus } from '../moments.ts'
import type { Offer } from '../offers/invented-offer.ts'
import type { Staff } from '../staff.ts'
import { compoundsServed } from './compounds-served.ts'
import { DeliveryStory } from './delivery-story.ts'
import type { Claim } from './invented-claim.ts'
import { newClaim } from './new-claim.ts'
import { cancelReasons, play } from './play.ts'

const mostPlaces = 4
const oldEnough = 30
const hour = 3_600_000

/** Offers that are full, and who waits for a place of them: some just wait, for some a place was freed lately. */
export function inventQueues(invention: Invention, staff: Staff, offers: Offer[]): Claim[] {
  const { moments } = invention
  const full = offers.filter(
    ({ row, terms }) =>
      row.status === OfferStatus.PUBLISHED &&
      row.unit === OfferUnit.SESSION &&
      row.capacity <= mostPlaces &&
      terms.length === 1 &&
      terms[0]!.timeMode !== TimeMode.SLOTS &&
      row.availableUntil >= moments.day(oldEnough) &&
      moments.age(row.publishedAt!) >= oldEnough,
  )
  return full.flatMap((offer, index) => fill(invention, staff, offer, index % 4))
}

function fill(invention: Invention, staff: Staff, offer: Offer, scenario: number): Claim[] {
  const { random, moments, printed } = invention
  const { capacity, publishedAt } = offer.row
  // The communities whose staff's accounts are printed wait first, so that a place is kept for them.
  const compounds = random
    .shuffled(compoundsServed(invention, offer))
    .sort((one, other) => Number(isPrinted(one.community)) - Number(isPrinted(other.community)))
  const waiters = Math.min(random.between(2, 4), compounds.length - capacity)
  if (waiters < 2) return []

  const claims: Claim[] = []
  for (let taken = 0; taken < capacity; taken++) {
    const isLast = taken === capacity - 1
    const at = isLast ? moments.ago(18) : moments.within(publishedAt!, moments.ago(20), 0, 1)
    const claim = ask(
      compounds.shift()!,
      at,
      isLast && scenario > 0 ? moments.day(random.between(4, 12)) : undefined,
    )
    if (claim) play(invention, claim, 'STEADY')
    else return claims
  }
  const queue = Array.from({ length: waiters }, (_, index) => {
    const claim = ask(compounds.pop()!, moments.ago(12 - index * 2))!
    new DeliveryStory(invention, claim).request(ClaimStatus.WAITLISTED)
    claim.row.waitingOrder = claim.row.claimedAt.getTime()
    return new DeliveryStory(invention, claim)
  })
  if (scenario === 0)
    queue.at(-1)!.cancel(moments.ago(1), ClaimSide.TAKER, 'leaveWaitlist', SystemCancelReason.UNDONE)
  else freePlace(invention, new DeliveryStory(invention, claims[capacity - 1]!), queue, scenario)
  return claims

  function ask(compound: (typeof compounds)[number], at: Date, day?: string): Claim | null {
    const claim = newClaim(invention, staff, { offer, compound, at, quantity: 1, day })
    if (claim) claims.push(claim)
    return claim
  }

  function isPrinted(community: number): boolean {
    return printed.communityStaff.has(community)
  }
}

/** The last who came gives up, and the place is kept for the first who waits; who may pass it on or take it. */
function freePlace(
  { moments, random }: Invention,
  last: DeliveryStory,
  [first, second]: DeliveryStory[],
  scenario: number,
): void {
  const freed = plus(moments.now, -random.between(3 * hour, 18 * hour))
  last.cancel(freed, ClaimSide.TAKER, 'cancelClaim', random.pick(cancelReasons))
  first!.hold(freed)
  const answered = plus(freed, random.between(hour / 2, 2 * hour))
  if (scenario === 2) {
    first!.pass(answered, answered.getTime())
    second!.hold(answered)
  }
  if (scenario === 3) first!.takePlace(answered)
}
