import { defineEntity, p } from '@mikro-orm/core'
import { Audience, NeedStatus, Urgency } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const NeedSchema = defineEntity({
  name: 'Need',
  tableName: 'need',
  extends: BaseSchema,
  properties: {
    status: p.enum(() => NeedStatus),
    /** A community or an enterprise raises it: one of the two is set. */
    communityId: p.uuid().nullable(),
    enterpriseId: p.uuid().nullable(),
    compoundId: p.uuid().nullable(),
    /** Where the staff works that an enterprise raises it for. */
    buildingId: p.uuid().nullable(),
    categoryCode: p.string().nullable(),
    title: p.string(),
    body: p.text(),
    audience: p.enum(() => Audience),
    size: p.integer(),
    /** How many of `size` deliveries have reached, as both sides agreed. */
    met: p.integer().onCreate(() => 0),
    urgency: p.enum(() => Urgency),
    neededFrom: p.date(),
    neededUntil: p.date(),
    raisedById: p.uuid(),
    isDemonstration: p.boolean().onCreate(() => false),
    searchBigrams: p.text(),
  },
})

/** What a community misses for its residents, or an enterprise for its staff. */
export class Need extends NeedSchema.class {}
NeedSchema.setClass(Need)
