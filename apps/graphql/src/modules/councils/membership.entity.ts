import { defineEntity, p } from '@mikro-orm/core'
import { MemberKind, MembershipEndCause, MembershipStatus, Seat } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const MembershipSchema = defineEntity({
  name: 'CouncilMembership',
  tableName: 'council_membership',
  extends: BaseSchema,
  properties: {
    councilId: p.uuid(),
    memberKind: p.enum(() => MemberKind),
    enterpriseId: p.uuid().nullable(),
    communityId: p.uuid().nullable(),
    streetId: p.uuid().nullable(),
    seat: p.enum(() => Seat),
    status: p.enum(() => MembershipStatus),
    /** Days, both included. */
    termFrom: p.date().nullable(),
    termUntil: p.date().nullable(),
    statement: p.string().onCreate(() => ''),
    /** Why it was rejected, suspended or ended. */
    reason: p.string().nullable(),
    endCause: p.enum(() => MembershipEndCause).nullable(),
    appliedAt: p.datetime(3),
    /** When the present reviewer has to have answered. */
    /** Since when its present reviewer has it. */
    waitingSince: p.datetime(3).nullable(),
    answerDue: p.datetime(3).nullable(),
    /** From when on the street may endorse in place of a council that keeps silent. */
    streetEndorsesFrom: p.datetime(3),
    /** Who holds COUNCIL_OFFICER through this seat. */
    officerAccountId: p.uuid().nullable(),
    offersPausedBySuspension: p.integer().onCreate(() => 0),
  },
})

/** A party's seat on a building council, for a term. */
export class CouncilMembership extends MembershipSchema.class {
  /** Whether its seat carries the role of council officer. */
  hasOfficerSeat(): boolean {
    return this.seat === Seat.CHAIR || this.seat === Seat.SECRETARY
  }

  /** Its last day is the one given, or its first where that is later. */
  endBefore(day: string): void {
    if (!this.termUntil || this.termUntil > day)
      this.termUntil = this.termFrom && this.termFrom > day ? this.termFrom : day
  }

  end(cause: MembershipEndCause, reason: string | null): void {
    this.endCause = cause
    this.reason = reason
    this.endReview()
  }

  /** Its reviewer has it from now on, or the next one. */
  waitForReview(since: Date, answerDue: Date): void {
    this.waitingSince = since
    this.answerDue = answerDue
  }

  /** Nobody reviews it any more. */
  endReview(): void {
    this.waitingSince = null
    this.answerDue = null
  }
}

MembershipSchema.setClass(CouncilMembership)
