import { ClaimSide, ClaimStatus, RecordKind, Role } from '@youlin/schema'
import { claimLife } from '../../modules/claims/index.ts'
import { type Actor, system } from '../history.ts'
import type { Invention } from '../invention.ts'
import { plus } from '../moments.ts'
import { proposalNotes } from './claim-texts.ts'
import type { Claim, Meeting } from './invented-claim.ts'
import { place } from './places-of-offer.ts'

const answerDays = 3
const proposalDays = 2
const heldDays = 1
const recordDays = 3
const { REQUESTED, WAITLISTED, HELD, ACCEPTED, SCHEDULED, DECLINED, CANCELLED, EXPIRED } = ClaimStatus

/** The steps of a claim until a time is agreed, each as its mutation or job takes it. */
export class ClaimStory {
  constructor(
    readonly invention: Invention,
    readonly claim: Claim,
  ) {}

  get row() {
    return this.claim.row
  }

  actor(side: ClaimSide): Actor {
    return side === ClaimSide.TAKER ? this.claim.taker : this.claim.provider
  }

  /** Takes places, or joins the queue of a full offer. */
  request(status: typeof REQUESTED | typeof WAITLISTED): void {
    const { row } = this
    row.status = status
    if (status === REQUESTED) {
      row.answerDue = this.invention.moments.due(row.claimedAt, answerDays)
      place(this.claim, row.quantity)
    } else this.claim.offer.row.waiting++
    this.invention.history.record(row.claimedAt, this.claim.claimant, {
      kind: RecordKind.CLAIM,
      id: row.id,
      recordName: this.claim.offer.row.title,
      action: 'claimOffer',
      to: status,
      facts: { quantity: row.quantity },
      onBehalfOf: row.onBehalf ? this.claim.communityName : null,
    })
  }

  /** The provider agrees to a wished time, or proposes another. */
  accept(at: Date, meeting: Meeting, isWished: boolean): void {
    this.row.answerDue = null
    this.step(
      isWished ? SCHEDULED : ACCEPTED,
      at,
      this.claim.provider,
      'acceptClaim',
      null,
      timeFacts(meeting),
    )
    if (isWished) this.agree(meeting)
    else this.open(at, ClaimSide.PROVIDER, meeting, null)
  }

  propose(at: Date, by: ClaimSide, meeting: Meeting): void {
    const note = this.invention.random.pick(proposalNotes)
    const facts = { ...timeFacts(meeting), side: by }
    this.record(at, this.actor(by), 'proposeClaimTime', { reason: note, facts })
    this.open(at, by, meeting, note)
  }

  /** The other side takes the proposed time. */
  schedule(at: Date): void {
    const { proposalBy, proposalFrom, proposalUntil } = this.row
    const by = proposalBy === ClaimSide.TAKER ? ClaimSide.PROVIDER : ClaimSide.TAKER
    const time = { from: proposalFrom!, until: proposalUntil! }
    const facts = timeFacts(time)
    if (this.row.status === ACCEPTED) this.step(SCHEDULED, at, this.actor(by), 'scheduleClaim', null, facts)
    else this.record(at, this.actor(by), 'scheduleClaim', { facts })
    this.agree(time)
  }

  /** Nobody answered the proposal to move it: the time stays. */
  lapse(at: Date): void {
    this.record(at, system, 'lapseProposal', {})
    this.drop()
  }

  decline(at: Date, reason: string): void {
    this.row.declineReason = reason
    this.row.answerDue = null
    this.step(DECLINED, at, this.claim.provider, 'declineClaim', null, { reason })
    this.leave(at)
  }

  /** Nobody answered until the deadline. */
  expire(): void {
    const at = plus(this.row.answerDue!, 240_000)
    this.row.answerDue = null
    this.step(EXPIRED, at, system, 'expireClaim')
    this.leave(at)
  }

  /** By a side with one of the district's reasons, or by the system with one of its own. */
  cancel(at: Date, by: ClaimSide | null, action: string, reason: string, note: string | null = null): void {
    const { row } = this
    const waited = row.status === WAITLISTED
    Object.assign(row, { cancelReason: reason, cancelNote: note, answerDue: null })
    Object.assign(row, { waitingOrder: null, heldSince: null, heldUntil: null })
    this.drop()
    this.step(CANCELLED, at, by ? this.actor(by) : system, action, note, { reason, ...(by && { side: by }) })
    row.endedAt = at
    if (waited) this.claim.offer.row.waiting--
    else place(this.claim, -row.quantity)
  }

  /** A freed place is kept for it. */
  hold(at: Date): void {
    this.step(HELD, at, system, 'holdPlace')
    this.row.heldSince = at
    this.row.heldUntil = this.invention.moments.due(at, heldDays)
    this.row.waitingOrder = null
    this.claim.offer.row.waiting--
    place(this.claim, this.row.quantity)
  }

  /** The place goes on, and it waits again behind everybody. */
  pass(at: Date, order: number): void {
    this.step(WAITLISTED, at, this.claim.taker, 'passPlace')
    Object.assign(this.row, { heldSince: null, heldUntil: null, waitingOrder: order })
    this.claim.offer.row.waiting++
    place(this.claim, -this.row.quantity)
  }

  takePlace(at: Date): void {
    this.step(REQUESTED, at, this.claim.taker, 'acceptPlace')
    this.row.heldSince = null
    this.row.heldUntil = null
    this.row.answerDue = this.invention.moments.due(at, answerDays)
  }

  step(to: ClaimStatus, at: Date, by: Actor, action: string, reason: string | null = null, facts = {}): void {
    const told = {
      action,
      recordName: this.claim.offer.row.title,
      reason,
      facts,
      onBehalfOf: this.behalf(by),
    }
    this.invention.history.step(claimLife, this.row, to, at, by, told)
  }

  record(
    at: Date,
    by: Actor,
    action: string,
    more: { to?: string; reason?: string | null; facts?: Record<string, unknown> },
  ): void {
    this.invention.history.record(at, by, {
      kind: RecordKind.CLAIM,
      id: this.row.id,
      recordName: this.claim.offer.row.title,
      action,
      onBehalfOf: this.behalf(by),
      ...more,
    })
    this.row.updatedAt = at
  }

  /** The street stands in for a community that has nobody. */
  private behalf({ role }: Actor): string | null {
    const { taker, communityName } = this.claim
    return role === Role.STREET_STAFF && taker.role === Role.STREET_STAFF ? communityName : null
  }

  private open(at: Date, by: ClaimSide, { from, until }: Meeting, note: string | null): void {
    const proposalDue = this.invention.moments.due(at, proposalDays)
    const proposal = {
      proposedAt: at,
      proposalBy: by,
      proposalFrom: from,
      proposalUntil: until,
      proposalDue,
      proposalNote: note,
    }
    Object.assign(this.row, proposal)
  }

  private agree({ from, until }: Meeting): void {
    const recordDue = this.invention.moments.due(until, recordDays)
    Object.assign(this.row, { scheduledFrom: from, scheduledUntil: until, recordDue })
    this.drop()
  }

  private drop(): void {
    Object.assign(this.row, { proposalBy: null, proposalFrom: null, proposalUntil: null })
    Object.assign(this.row, { proposedAt: null, proposalDue: null, proposalNote: null })
  }

  /** Gives its places back. */
  private leave(at: Date): void {
    place(this.claim, -this.row.quantity)
    this.row.endedAt = at
  }
}

function timeFacts({ from, until }: Meeting) {
  return { startsAt: from.toISOString(), endsAt: until.toISOString() }
}
