import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { GrantOrigin, Role, ScopeKind } from '@youlin/schema'
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
    /** Days, both included; one that never began ends before it. */
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    origin: p.enum(() => GrantOrigin),
    /** Null where no person gave it. */
    givenById: p.uuid().nullable(),
    /** When somebody ended it at once: until that moment it held on its last day, too. */
    endedAt: p.datetime(3).nullable(),
  },
})

export class RoleGrant extends RoleGrantSchema.class {}
RoleGrantSchema.setClass(RoleGrant)

/** A grant as a plain row. */
export type GrantRow = InferEntity<typeof RoleGrantSchema>
