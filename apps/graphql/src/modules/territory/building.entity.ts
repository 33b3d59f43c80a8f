import { defineEntity, p } from '@mikro-orm/core'
import { BuildingKind, CoordinateSystem } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const BuildingSchema = defineEntity({
  name: 'Building',
  extends: BaseSchema,
  properties: {
    streetId: p.uuid(),
    communityId: p.uuid().nullable(),
    kind: p.enum(() => BuildingKind),
    name: p.string(),
    address: p.string(),
    floors: p.integer().nullable(),
    officialOrder: p.integer(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    coordinateSystem: p.enum(() => CoordinateSystem).nullable(),
    givenSystem: p.enum(() => CoordinateSystem).nullable(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** An office building, business quarter or market. */
export class Building extends BuildingSchema.class {}
BuildingSchema.setClass(Building)
