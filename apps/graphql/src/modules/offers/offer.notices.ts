import { type MessageKind, OfferStatus, RecordKind } from '@youlin/schema'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import {
  OfferEnded,
  OfferPublished,
  OfferReturned,
  OfferSubmitted,
  OfferTermsChanged,
} from './offer.events.ts'
import { type ConcernedOffer, concernedOffer, publishersOf, reviewersOf } from './offer.people.ts'

/** Who is told what of an offer: whoever reviews it, and its publisher of what others or time did to it. */
export const offerNotices: Notice[] = [
  notice(
    OfferSubmitted,
    'offerSubmitted',
    (work, offer, { awaiting }) => reviewersOf(work, offer, awaiting),
    ({ reviewDue }) => ({ due: reviewDue }),
  ),
  notice(OfferReturned, 'offerReturned', publishersOf),
  notice(OfferPublished, 'offerPublished', publishersOf),
  notice(OfferTermsChanged, 'offerTermsPassed', publishersOf),
  notice(OfferEnded, 'offerExpired', async (work, offer, { status }) =>
    status === OfferStatus.EXPIRED ? publishersOf(work, offer) : [],
  ),
]

function notice<Payload extends { offerId: string }>(
  event: EventKind<Payload>,
  kind: MessageKind,
  to: (work: Work, offer: ConcernedOffer, payload: Payload) => Promise<string[]>,
  facts?: (offer: ConcernedOffer) => Record<string, unknown>,
): Notice {
  return noticeOf(event, [kind], async (work, payload) => {
    const offer = await concernedOffer(work, payload.offerId)
    const record = { kind: RecordKind.OFFER, id: offer.id, name: offer.title }
    return [{ to: await to(work, offer, payload), kind, record, facts: facts?.(offer) }]
  })
}
