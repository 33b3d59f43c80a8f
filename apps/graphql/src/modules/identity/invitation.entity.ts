import { defineEntity, p } from '@mikro-orm/core'
import { InvitationStatus, Role, ScopeKind } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

/** How long the link of an invitation can be used. */
export const invitationLasts = 7 * 86_400_000

/** A role that somebody is invited to take by a link, which is used once. */
export const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  extends: BaseSchema,
  properties: {
    /** The SHA-256 of what stands in the link. */
    tokenHash: p.blob(),
    mobile: p.text(),
    name: p.text(),
    role: p.enum(() => Role),
    scopeKind: p.enum(() => ScopeKind),
    scopeId: p.uuid(),
    /** Days of the grant, both included; it begins with the acceptance at the earliest. */
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    invitedById: p.uuid(),
    status: p.enum(() => InvitationStatus),
    expiresAt: p.datetime(3),
    /** The grant that it led to. */
    grantId: p.uuid().nullable(),
  },
})

export class Invitation extends InvitationSchema.class {
  isOpen(now: Date): boolean {
    return this.status === InvitationStatus.OPEN && this.expiresAt > now
  }

  /** Gives it another link, from now on. */
  renew(tokenHash: Buffer, now: Date): void {
    this.tokenHash = tokenHash
    this.expiresAt = new Date(now.getTime() + invitationLasts)
  }
}
InvitationSchema.setClass(Invitation)
