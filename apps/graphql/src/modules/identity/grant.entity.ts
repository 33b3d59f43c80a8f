import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { Role, ScopeKind } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

/** A role on a scope, from a day until a day; it is current by comparing dates. */
export const RoleGrantSchema = defineEntity({
  name: 'RoleGrant',
  tableName: 'role_grant',
  extends: BaseSchema,
  properties: {
    userId: p.uuid(),
    role: p.enum(() => Role),
    scopeKind: p.enum(() => ScopeKind),
    scopeId: p.uuid(),
    /** Days, both included. */
    validFrom: p.date(),
    validUntil: p.date().nullable(),
  },
})

export class RoleGrant extends RoleGrantSchema.class {}
RoleGrantSchema.setClass(RoleGrant)

/** A grant as a plain row. */
export type GrantRow = InferEntity<typeof RoleGrantSchema>
