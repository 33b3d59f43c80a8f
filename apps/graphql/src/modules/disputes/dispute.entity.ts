import { defineEntity, p } from '@mikro-orm/core'
import { DisputeStatus } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const DisputeSchema = defineEntity({
  name: 'RegistrationDispute',
  tableName: 'registration_dispute',
  extends: BaseSchema,
  properties: {
    enterpriseId: p.uuid(),
    status: p.enum(() => DisputeStatus),
    /** What the second sender registered with. */
    buildingId: p.uuid(),
    name: p.string(),
    contactName: p.string(),
    contactMobile: p.string(),
    /** When the present representatives were asked for their papers. */
    papersAskedAt: p.datetime(3).nullable(),
    /** Of the decision. */
    reason: p.text().nullable(),
    decidedAt: p.datetime(3).nullable(),
    decidedByName: p.string().nullable(),
  },
})

/** Somebody registered a credit code that an enterprise is known by; the district decides who acts for it. */
export class RegistrationDispute extends DisputeSchema.class {}
DisputeSchema.setClass(RegistrationDispute)
