import { ClaimSide, type MessageKind, RecordKind } from '@youlin/schema'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import { type ConcernedClaim, concernedClaim, peopleOf } from './claim.people.ts'

type Recipients<Payload> = (work: Work, claim: ConcernedClaim, payload: Payload) => Promise<string[]>

/** What is told of a claim to some of those it concerns, with its place and until when they have to answer. */
export function notice<Payload extends { claimId: string }>(
  event: EventKind<Payload>,
  kind: MessageKind,
  to: Recipients<Payload>,
  facts?: (claim: ConcernedClaim) => { due?: Date | null; startsAt?: Date | null },
): Notice {
  return noticeOf(event, [kind], async (work, payload) => {
    const claim = await concernedClaim(work, payload.claimId)
    const record = { kind: RecordKind.CLAIM, id: claim.id, name: claim.offerTitle }
    const told = { compound: claim.placeName, ...facts?.(claim) }
    return [{ to: await to(work, claim, payload), kind, record, facts: told }]
  })
}

export function taker(work: Work, claim: ConcernedClaim): Promise<string[]> {
  return peopleOf(work, claim, ClaimSide.TAKER)
}

export function provider(work: Work, claim: ConcernedClaim): Promise<string[]> {
  return peopleOf(work, claim, ClaimSide.PROVIDER)
}

export async function bothSides(work: Work, claim: ConcernedClaim): Promise<string[]> {
  return [...(await taker(work, claim)), ...(await provider(work, claim))]
}
