import { defineEntity, p } from '@mikro-orm/core'
import { ClaimSide } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const NoShowSchema = defineEntity({
  name: 'NoShow',
  tableName: 'no_show',
  extends: BaseSchema,
  properties: {
    claimId: p.uuid(),
    absent: p.enum(() => ClaimSide),
    reportedBy: p.enum(() => ClaimSide),
    note: p.text(),
    reportedAt: p.datetime(3),
    objectionDue: p.datetime(3),
    objection: p.text().nullable(),
    objectedAt: p.datetime(3).nullable(),
  },
})

/** A meeting to which a side did not come, as the one that reported it says. */
export class NoShow extends NoShowSchema.class {}
NoShowSchema.setClass(NoShow)
