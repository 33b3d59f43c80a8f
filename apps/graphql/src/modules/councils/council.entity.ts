import { defineEntity, p } from '@mikro-orm/core'
import { CouncilStatus } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const CouncilSchema = defineEntity({
  name: 'Council',
  tableName: 'council',
  extends: BaseSchema,
  properties: {
    buildingId: p.uuid(),
    streetId: p.uuid(),
    name: p.string(),
    status: p.enum(() => CouncilStatus),
    /** The day on which its first chair took the seat. */
    foundedOn: p.date().nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** 楼宇理事会: the council of a building, business quarter or market. */
export class Council extends CouncilSchema.class {}
CouncilSchema.setClass(Council)
