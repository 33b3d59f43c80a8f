import { defineEntity, p } from '@mikro-orm/core'
import { CoordinateSystem } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const CompoundSchema = defineEntity({
  name: 'Compound',
  extends: BaseSchema,
  properties: {
    communityId: p.uuid(),
    name: p.string(),
    address: p.string(),
    officialOrder: p.integer(),
    households: p.integer(),
    residents: p.integer(),
    olderShare: p.double(),
    childrenShare: p.double(),
    dualIncomeShare: p.double(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    coordinateSystem: p.enum(() => CoordinateSystem).nullable(),
    givenSystem: p.enum(() => CoordinateSystem).nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

export class Compound extends CompoundSchema.class {}
CompoundSchema.setClass(Compound)
