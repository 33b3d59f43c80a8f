import { defineEntity, p } from '@mikro-orm/core'
import { ClaimSide, ClaimStatus } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

/** A wished time, as it is kept: ISO 8601 in UTC. */
export interface WishedTime {
  from: string
  until: string
}

/** A time with its two ends. */
export interface Slot {
  startsAt: Date
  endsAt: Date
}

/** Since when a step waits, and until when it has to be done. */
export interface Term {
  since: Date
  due: Date
}

export const ClaimSchema = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  extends: BaseSchema,
  properties: {
    status: p.enum(() => ClaimStatus),
    offerId: p.uuid(),
    /** The terms that it agreed to. */
    termsNumber: p.integer(),
    /** A community takes for one of its compounds; else an enterprise for its staff in a building. */
    compoundId: p.uuid().nullable(),
    communityId: p.uuid().nullable(),
    takerEnterpriseId: p.uuid().nullable(),
    takerBuildingId: p.uuid().nullable(),
    /** The street of the compound's community, or of the building. */
    streetId: p.uuid(),
    councilId: p.uuid(),
    /** The offer's publisher; null where the council gives itself. */
    enterpriseId: p.uuid().nullable(),
    needId: p.uuid().nullable(),
    quantity: p.integer(),
    preferredTimes: p.json().$type<WishedTime[]>(),
    expectedParticipants: p.integer().nullable(),
    note: p.text(),
    claimedById: p.uuid(),
    onBehalf: p.boolean(),
    claimedAt: p.datetime(3),
    answerDue: p.datetime(3).nullable(),
    /** Its turn among those who wait, of the sequence `claim_waiting_order`. */
    waitingOrder: p.bigint('number').nullable(),
    heldSince: p.datetime(3).nullable(),
    heldUntil: p.datetime(3).nullable(),
    /** What is left of a held place's clock while the offer is paused. */
    heldLeftMs: p.bigint('number').nullable(),
    scheduledFrom: p.datetime(3).nullable(),
    scheduledUntil: p.datetime(3).nullable(),
    /** Until when the provider says what took place. */
    recordDue: p.datetime(3).nullable(),
    proposalFrom: p.datetime(3).nullable(),
    proposalUntil: p.datetime(3).nullable(),
    proposedAt: p.datetime(3).nullable(),
    proposalBy: p.enum(() => ClaimSide).nullable(),
    proposalDue: p.datetime(3).nullable(),
    proposalNote: p.text().nullable(),
    declineReason: p.string().nullable(),
    declineNote: p.text().nullable(),
    cancelReason: p.string().nullable(),
    cancelNote: p.text().nullable(),
    /** The offer's terms changed before the provider answered. */
    termsChanged: p.boolean().onCreate(() => false),
    evaluationDue: p.datetime(3).nullable(),
    evaluatedAt: p.datetime(3).nullable(),
    /** The two sides rated further apart than the district allowed when they opened. */
    evaluationsDiffer: p.boolean().onCreate(() => false),
    endedAt: p.datetime(3).nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** 认领: what a community takes of an offer for one of its compounds, or an enterprise for its staff. */
export class Claim extends ClaimSchema.class {
  /** Lays a time before the other side, to be answered within the term. */
  propose(by: ClaimSide, { startsAt, endsAt }: Slot, { since, due }: Term, note: string): void {
    this.proposalBy = by
    this.proposedAt = since
    this.proposalFrom = startsAt
    this.proposalUntil = endsAt
    this.proposalDue = due
    this.proposalNote = note
  }

  /** Nothing is proposed any more. */
  dropProposal(): void {
    this.proposalBy = null
    this.proposedAt = null
    this.proposalFrom = null
    this.proposalUntil = null
    this.proposalDue = null
    this.proposalNote = null
  }

  /** A time is agreed, and until when the provider says afterwards what took place. */
  agreeOn({ startsAt, endsAt }: Slot, recordDue: Date): void {
    this.scheduledFrom = startsAt
    this.scheduledUntil = endsAt
    this.recordDue = recordDue
    this.dropProposal()
  }

  /** Nothing is awaited from anybody. */
  stopClocks(): void {
    this.answerDue = null
    this.waitingOrder = null
    this.heldSince = null
    this.heldUntil = null
    this.heldLeftMs = null
    this.dropProposal()
  }
}
ClaimSchema.setClass(Claim)
