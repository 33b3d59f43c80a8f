import { OfferStatus, TimeMode } from '@youlin/schema'
import type { Invention } from '../invention.ts'
import type { Offer } from './invented-offer.ts'

const hours = [9, 10, 14, 15, 19]

/** States times of two hours, some days apart; those that are over stay stated. */
export function fixSlots({ random, moments }: Invention, offer: Offer, status: OfferStatus): void {
  const [terms] = offer.terms
  if (terms!.timeMode !== TimeMode.SLOTS) return
  const isOver =
    status === OfferStatus.CLOSED || status === OfferStatus.EXPIRED || status === OfferStatus.WITHDRAWN
  const first = isOver ? 8 - moments.age(offer.row.createdAt) : 3
  terms!.slots = Array.from({ length: random.between(4, 8) }, (_, index) => {
    const day = moments.day(first + index * random.between(5, 7))
    const hour = random.pick(hours)
    const [startsAt, endsAt] = [hour, hour + 2].map((at) => moments.appointment(day, at).toISOString())
    return { startsAt: startsAt!, endsAt: endsAt! }
  })
}
