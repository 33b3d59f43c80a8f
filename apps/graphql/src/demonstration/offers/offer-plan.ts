import { CouncilStatus, MembershipEndCause, MembershipStatus, OfferStatus, ReviewLevel } from '@youlin/schema'
import type { Council } from '../councils.ts'
import type { Category, Invention } from '../invention.ts'
import type { Membership } from '../memberships.ts'
import { offerTexts } from './offer-texts.ts'

const offerCount = 600
/** The first ones of each category are published. */
const published = 2
const { DRAFT, SUBMITTED, PUBLISHED, PAUSED, CLOSED, EXPIRED, WITHDRAWN } = OfferStatus
/** What the later ones have come to, over and over. */
const fates = [
  ...[PUBLISHED, CLOSED, SUBMITTED, PUBLISHED, EXPIRED, DRAFT, PUBLISHED, PUBLISHED, PAUSED, CLOSED],
  ...[PUBLISHED, EXPIRED, PUBLISHED, SUBMITTED, WITHDRAWN, PUBLISHED, EXPIRED, PUBLISHED, DRAFT, PUBLISHED],
]
/** Offers that a suspended member had, which pause with it. */
const perSuspended = 2
/** Offers at least of each enterprise whose representative's account is printed. */
const perPrinted = 3
/** How often the people whose accounts are printed are the publisher, where they can be. */
const shareOfPrinted = 0.3

export interface PlannedOffer {
  category: Category
  /** Which of the texts. */
  text: number
  status: OfferStatus
  council: Council
  /** The council itself publishes when null. */
  membership: Membership | null
}

/** Which offers there are, of whom, and what became of them. */
export function planOffers(invention: Invention, councils: Council[]): PlannedOffer[] {
  const { random, places } = invention
  const working = councils.filter(({ row }) => row.status === CouncilStatus.ACTIVE)
  const sitting = seats(councils, MembershipStatus.ACTIVE)
  const planned = Array.from({ length: offerCount }, (_, index) => {
    const round = Math.floor(index / places.categories.length)
    const category = places.categories[index % places.categories.length]!
    const later = index - published * places.categories.length
    const status = later < 0 ? PUBLISHED : fates[later % fates.length]!
    const texts = offerTexts[category.code]!
    const text = round % texts.texts.length
    // A few of a street each are the council's own, so that the street has something to review.
    if (texts.council && round > published) {
      const council = random.chance(0.4) ? working[0]! : random.pick(working)
      return { category, text, status, council, membership: null }
    }
    const fitting = sitting.filter(({ membership }) => texts.trades.includes(membership.firm!.trade))
    const known = fitting.filter(({ membership }) => invention.printed.firms.has(membership.firm!.number))
    const isKnown = known.length > 0 && random.chance(shareOfPrinted)
    const { council, membership } = random.pick(isKnown ? known : fitting)
    return { category, text, status, council, membership }
  })
  giveTo(planned, seats(councils, MembershipStatus.SUSPENDED), PAUSED, perSuspended)
  const reviewed = sitting.filter(({ council }) => invention.printed.officers.has(council.building))
  giveTo(planned, reviewed, SUBMITTED, 1)
  giveTo(
    planned,
    sitting.filter(({ membership }) => invention.printed.firms.has(membership.firm!.number)),
    PUBLISHED,
    perPrinted,
  )
  const over = seats(councils, MembershipStatus.ENDED)
  giveTo(planned, over, CLOSED, 1)
  const dissolved = over.filter(
    ({ membership }) => membership.row.endCause === MembershipEndCause.COUNCIL_DISSOLVED,
  )
  giveTo(planned, dissolved, CLOSED, 2)
  return planned
}

interface Held {
  council: Council
  membership: Membership
}

function seats(councils: Council[], status: MembershipStatus): Held[] {
  return councils.flatMap((council) =>
    council.memberships
      .filter(({ row, firm }) => row.status === status && firm)
      .map((membership) => ({ council, membership })),
  )
}

/** Hands some of the later published offers to others: who sits no more, or not at present, or waits for a review. */
function giveTo(planned: PlannedOffer[], holders: Held[], status: OfferStatus, each: number): void {
  const spare = planned.slice(published * Object.keys(offerTexts).length)
  for (const held of holders) {
    const own = spare.filter(
      (offer) =>
        offer.status === PUBLISHED &&
        (status !== SUBMITTED || offer.category.review === ReviewLevel.COUNCIL) &&
        offer.membership?.row.status === MembershipStatus.ACTIVE &&
        offerTexts[offer.category.code]!.trades.includes(held.membership.firm!.trade),
    )
    for (const offer of own.slice(0, each)) Object.assign(offer, { ...held, status })
  }
}
