import { defineEntity, p } from '@mikro-orm/core'
import { EnterpriseKind, EnterpriseStatus } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const EnterpriseSchema = defineEntity({
  name: 'Enterprise',
  tableName: 'enterprise',
  extends: BaseSchema,
  properties: {
    kind: p.enum(() => EnterpriseKind),
    name: p.string(),
    creditCode: p.string(),
    status: p.enum(() => EnterpriseStatus),
    contactName: p.string(),
    contactMobile: p.string(),
    isDemonstration: p.boolean().onCreate(() => false),
  },
})

const correctable = ['name', 'contactName', 'contactMobile'] as const

/** An enterprise, property manager or unit: registered by itself, verified with its first membership. */
export class Enterprise extends EnterpriseSchema.class {
  /** Takes what is given and answers what it changed, before and after. */
  correct(given: { [key in (typeof correctable)[number]]?: string | null }) {
    const changes: Record<string, readonly [string, string]> = {}
    for (const key of correctable) {
      const value = given[key]
      if (!value || value === this[key]) continue
      changes[key] = [this[key], value]
      this[key] = value
    }
    return changes
  }
}

EnterpriseSchema.setClass(Enterprise)
