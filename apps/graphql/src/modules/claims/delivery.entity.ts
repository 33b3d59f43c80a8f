import { defineEntity, p } from '@mikro-orm/core'
import { DeliveryStatus } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const DeliverySchema = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  extends: BaseSchema,
  properties: {
    claimId: p.uuid(),
    headcount: p.integer(),
    hours: p.decimal('number').precision(6).scale(2),
    note: p.text(),
    recordedAt: p.datetime(3),
    recordedById: p.uuid(),
    status: p.enum(() => DeliveryStatus),
    /** From when on the system confirms it. */
    confirmDue: p.datetime(3).nullable(),
    confirmedAt: p.datetime(3).nullable(),
    /** What the taker says instead; both stay visible. */
    disputedHeadcount: p.integer().nullable(),
    disputedHours: p.decimal('number').precision(6).scale(2).nullable(),
    disputedAt: p.datetime(3).nullable(),
    /** Until when the street settles a dispute. */
    settleDue: p.datetime(3).nullable(),
    disputeNote: p.text().nullable(),
    settledHeadcount: p.integer().nullable(),
    settledHours: p.decimal('number').precision(6).scale(2).nullable(),
    settledNote: p.text().nullable(),
  },
})

/** What was given: how many came, for how many hours. */
export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery)
