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
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

/** What people fill in about a compound. */
export interface CompoundFacts {
  name: string
  address: string
  households: number
  residents: number
  olderShare: number
  childrenShare: number
  dualIncomeShare: number
}

export class Compound extends CompoundSchema.class {
  /** Takes what is given and answers what it changed, before and after. */
  correct(given: Partial<{ [key in keyof CompoundFacts]: CompoundFacts[key] | null }>) {
    const changes: Record<string, readonly [unknown, unknown]> = {}
    for (const key of factNames) {
      const value = given[key]
      if (value === undefined || value === null || value === this[key]) continue
      changes[key] = [this[key], value]
      Object.assign(this, { [key]: value })
    }
    return changes
  }
}

CompoundSchema.setClass(Compound)

const factNames = [
  'name',
  'address',
  'households',
  'residents',
  'olderShare',
  'childrenShare',
  'dualIncomeShare',
] as const satisfies readonly (keyof CompoundFacts)[]
