import { ClaimSide, ClaimStatus, OfferStatus, RecordKind, SystemCancelReason } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { system } from '../history.ts'
import type { Invention } from '../invention.ts'
import { daysAfter, plus } from '../moments.ts'
import { cancelNotes } from './claim-texts.ts'
import { playDelivery } from './play-delivery.ts'
import { DeliveryStory } from './delivery-story.ts'
import type { Claim, Meeting } from './invented-claim.ts'

/** Where a claim comes to rest on purpose, so that something waits for somebody; a steady one never loses its place. */
export type Rest =
  | 'STEADY'
  | 'ANSWER'
  | 'TAKERS_TIME'
  | 'PROVIDERS_TIME'
  | 'RECORD'
  | 'CONFIRM'
  | 'SETTLE'
  | 'EVALUATE'
  | 'RATE'
  | 'OBJECT'

export const cancelReasons = [
  'TIME_DOES_NOT_FIT',
  'TOO_FEW_PARTICIPANTS',
  'VENUE_UNAVAILABLE',
  'STAFF_UNAVAILABLE',
]
const declineReasons = ['TIME_DOES_NOT_FIT', 'NO_STAFF', 'OUTSIDE_OUR_REACH']
const minutes = 240_000

/** Leads a claim on until now, or to where it is to rest. */
export function play(invention: Invention, claim: Claim, rest?: Rest): void {
  const story = new DeliveryStory(invention, claim)
  story.request(ClaimStatus.REQUESTED)
  playAnswer(story, rest)
}

/** From a request that waits for its answer. */
export function playAnswer(story: DeliveryStory, rest?: Rest): void {
  const { invention, claim, row } = story
  const { random, moments } = invention
  const answered = moments.later(row.updatedAt, 2, rest ? 6 : 50)
  const offerEnds = claim.offer.row.status === OfferStatus.WITHDRAWN ? claim.offer.endedAt : null
  if (offerEnds && offerEnds > row.updatedAt && offerEnds < answered)
    return story.cancel(offerEnds, null, 'endOffer', SystemCancelReason.OFFER_WITHDRAWN)
  if (rest === 'ANSWER' || answered > moments.now) return tellOfTerms(story)
  const fate = rest ? 1 : random.next()
  if (fate < 0.035) return plus(row.answerDue!, minutes) < moments.now ? story.expire() : tellOfTerms(story)
  if (fate < 0.08) return story.decline(answered, random.pick(declineReasons))
  if (fate < 0.1) return cancelBy(story, answered, ClaimSide.TAKER)
  const takesWish = rest ? !['TAKERS_TIME', 'PROVIDERS_TIME'].includes(rest) : random.chance(0.62)
  const [wish] = claim.wished
  if (takesWish) {
    story.accept(answered, wish!, true)
    return playMeeting(story, rest)
  }
  const other = otherTime(story, wish!)
  if (!other) {
    story.accept(answered, wish!, true)
    return playMeeting(story, rest)
  }
  story.accept(answered, other, false)
  if (rest !== 'TAKERS_TIME') agree(story, other, rest)
}

/** The sides come to an agreement about the time, or do not. */
function agree(story: DeliveryStory, first: Meeting, rest?: Rest): void {
  const { random, moments } = story.invention
  const { row } = story
  const answered = moments.later(row.updatedAt, 3, rest ? 6 : 40)
  if (answered > moments.now) return
  const fate = rest ? 0.3 : random.next()
  if (fate < 0.06) {
    const lapsed = plus(row.proposalDue!, minutes)
    if (lapsed < moments.now) story.cancel(lapsed, null, 'lapseProposal', SystemCancelReason.NO_AGREEMENT)
    return
  }
  if (fate < 0.1) return cancelBy(story, answered, ClaimSide.TAKER)
  const counter = fate < 0.35 ? otherTime(story, first) : null
  if (!counter) story.schedule(answered)
  else {
    story.propose(answered, ClaimSide.TAKER, counter)
    if (rest === 'PROVIDERS_TIME') return
    const agreed = moments.later(answered, 3, 40)
    if (agreed > moments.now) return
    story.schedule(agreed)
  }
  playMeeting(story, rest)
}

function playMeeting(story: DeliveryStory, rest?: Rest): void {
  const { random, moments } = story.invention
  const { row } = story
  const fate = rest ? 1 : random.next()
  if (fate < 0.05) {
    const cancelled = moments.within(row.updatedAt, row.scheduledFrom!, 0.2, 0.8)
    if (cancelled < moments.now) cancelBy(story, cancelled, random.pick(Object.values(ClaimSide)))
    if (row.status === ClaimStatus.CANCELLED) return
  } else if (fate < 0.13) move(story)
  if (row.scheduledUntil! < moments.now) playDelivery(story, rest)
}

/** One side asks for another time; the agreed one stands until the other side takes it. */
function move(story: DeliveryStory): void {
  const { random, moments } = story.invention
  const { row } = story
  const { scheduledFrom: from, scheduledUntil: until } = row
  const isComing = from! > moments.now
  const lately = plus(moments.now, -random.between(2, 20) * 3_600_000)
  const asked = isComing && lately > row.updatedAt ? lately : moments.within(row.updatedAt, from!, 0.1, 0.4)
  const other = otherTime(story, { from: from!, until: until! })
  if (asked > moments.now || !other) return
  const by = random.pick(Object.values(ClaimSide))
  story.propose(asked, by, other)
  const answered = moments.within(asked, from!, 0.1, 0.6)
  if (answered < moments.now && answered < row.proposalDue!) story.schedule(answered)
  else if (plus(row.proposalDue!, minutes) < moments.now) story.lapse(plus(row.proposalDue!, minutes))
}

function cancelBy(story: DeliveryStory, at: Date, by: ClaimSide): void {
  const { random } = story.invention
  story.cancel(at, by, 'cancelClaim', random.pick(cancelReasons), random.pick([...cancelNotes, null, null]))
}

/** Some days after another time, as far as the offer's days and stated times go. */
function otherTime({ claim, invention }: DeliveryStory, { from, until }: Meeting): Meeting | null {
  const { random } = invention
  const [stated] = claim.wished.filter((wish) => wish.from > until)
  if (claim.isOfStatedTimes) return stated ?? null
  const days = random.between(2, 6)
  if (daysAfter(dayOf(from), days) > claim.offer.row.availableUntil) return null
  return { from: plus(from, days * 86_400_000), until: plus(until, days * 86_400_000) }
}

/** Terms that came while it waited for its answer. */
function tellOfTerms({ claim, invention, row }: DeliveryStory): void {
  const { offer } = claim
  if (row.termsNumber === offer.row.termsNumber) return
  row.termsChanged = true
  row.updatedAt = offer.termsSince!
  invention.history.record(offer.termsSince!, system, {
    kind: RecordKind.CLAIM,
    id: row.id,
    recordName: offer.row.title,
    action: 'changeTerms',
    facts: { number: offer.row.termsNumber },
  })
}
