import { defineEntity, p } from '@mikro-orm/core'
import { Claimant, DirectClaimStatus, NeedEnd } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const DirectClaimSchema = defineEntity({
  name: 'DirectClaim',
  tableName: 'direct_claim',
  extends: BaseSchema,
  properties: {
    status: p.enum(() => DirectClaimStatus),
    needId: p.uuid(),
    claimant: p.enum(() => Claimant),
    /** The party with an account: one of the three, and none for a guest. */
    communityId: p.uuid().nullable(),
    enterpriseId: p.uuid().nullable(),
    councilId: p.uuid().nullable(),
    /** Of a guest, until they are erased. */
    guestName: p.string().nullable(),
    guestMobile: p.string().nullable(),
    consentedAt: p.datetime(3).nullable(),
    erasedAt: p.datetime(3).nullable(),
    brings: p.text(),
    /** How many the claimant wants to reach. */
    reach: p.integer(),
    wishedFrom: p.date().nullable(),
    wishedUntil: p.date().nullable(),
    agreedDay: p.date().nullable(),
    /** Whose account claimed or entered it; null for a guest at the public page. */
    madeById: p.uuid().nullable(),
    onBehalf: p.boolean().onCreate(() => false),
    requestedAt: p.datetime(3),
    /** Until when the need's staff confirm or decline. */
    confirmDue: p.datetime(3).nullable(),
    confirmedAt: p.datetime(3).nullable(),
    /** Until when they say what took place on the agreed day. */
    recordDue: p.datetime(3).nullable(),
    doneDay: p.date().nullable(),
    reached: p.integer().nullable(),
    doneNote: p.text().nullable(),
    /** Why it was declined, withdrawn or cancelled, in somebody's words. */
    reason: p.text().nullable(),
    /** How its need ended, where that cancelled it. */
    needEnd: p.enum(() => NeedEnd).nullable(),
    endedAt: p.datetime(3).nullable(),
    /** Of the key under which a guest sent it. */
    keyHash: p.blob().nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** 直接认领: a need claimed without an offer. */
export class DirectClaim extends DirectClaimSchema.class {
  /** The two sides agree, on a day where one is known. */
  agree(at: Date, day: string | null, recordDue: Date | null): void {
    this.confirmedAt ??= at
    this.confirmDue = null
    this.agreedDay = day
    this.recordDue = recordDue
  }

  /** Nothing is awaited from anybody. */
  end(at: Date): void {
    this.endedAt = at
    this.confirmDue = null
    this.recordDue = null
  }
}
DirectClaimSchema.setClass(DirectClaim)
