import { FieldCode, RecordKind, type Role, type ScopeKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { RoleGrant } from './grant.entity.ts'
import { scopeName } from './grant.queries.ts'
import { mayBeGrantedByHand } from './grant.policy.ts'
import { endSessionsOf } from './session.service.ts'
import { openAccount } from './user.service.ts'

export interface NewGrant {
  userId: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
  /** Today when not given. */
  validFrom?: string | null
  validUntil?: string | null
}

/** Gives an account a role on a scope; for modules whose records carry grants, such as a seat. */
export async function giveRole(work: Work, given: NewGrant): Promise<RoleGrant> {
  const name = await scopeName(work, given.scopeKind, given.scopeId)
  if (name === undefined) throw invalidInput({ scopeId: FieldCode.NOT_FOUND })
  const validFrom = given.validFrom ?? dayOf(work.clock.now())
  const validUntil = given.validUntil ?? null
  if (validUntil && validUntil < validFrom) throw invalidInput({ validUntil: FieldCode.END_BEFORE_START })
  const { userId, role, scopeKind, scopeId } = given
  const same = await work.em.count(RoleGrant, {
    userId,
    role,
    scopeId,
    $or: [{ validUntil: null }, { validUntil: { $gte: validFrom } }],
    ...(validUntil && { validFrom: { $lte: validUntil } }),
  })
  if (same > 0) throw invalidInput({ role: FieldCode.DUPLICATE })
  const grant = work.em.create(RoleGrant, { userId, role, scopeKind, scopeId, validFrom, validUntil })
  await work.em.persist(grant).flush()
  await recordChange(work, {
    kind: RecordKind.ROLE_GRANT,
    id: grant.id,
    recordName: name,
    action: 'grantRole',
    facts: { role, userId, validFrom, validUntil },
  })
  return grant
}

/** The last day of a grant was yesterday; whoever acts in it is signed out. */
export async function takeRole(work: Work, grant: RoleGrant, reason: string | null = null): Promise<void> {
  const before = grant.validUntil
  const now = work.clock.now()
  grant.validUntil = dayOf(new Date(now.getTime() - 86_400_000))
  // One that has not begun never will.
  if (grant.validFrom > dayOf(now)) grant.validFrom = grant.validUntil
  await endSessionsOf(work.em, grant.userId, grant.id)
  await recordChange(work, {
    kind: RecordKind.ROLE_GRANT,
    id: grant.id,
    recordName: (await scopeName(work, grant.scopeKind, grant.scopeId)) ?? '',
    action: 'endRole',
    reason,
    facts: { role: grant.role, userId: grant.userId },
    changes: { validUntil: [before, grant.validUntil] },
  })
}

/** Takes every current or coming grant of a role on a scope, or of one person there. */
export async function takeRoles(
  work: Work,
  { role, scopeId, userId }: { role: Role; scopeId: string; userId?: string },
): Promise<void> {
  const today = dayOf(work.clock.now())
  const grants = await work.em.find(RoleGrant, {
    role,
    scopeId,
    ...(userId && { userId }),
    $or: [{ validUntil: null }, { validUntil: { $gte: today } }],
  })
  for (const grant of grants) await takeRole(work, grant)
}

export interface GrantRoleInput extends Omit<NewGrant, 'userId'> {
  idempotencyKey: string
  mobile: string
  name: string
}

/** The administrator grants a role to a mobile number, whose account is made when there is none. */
export function grantRole(
  work: Work,
  input: GrantRoleInput,
): Promise<{ grantId: string; oneTimePassword: string | null }> {
  if (!mayBeGrantedByHand(input.role, input.scopeKind)) throw invalidInput({ role: FieldCode.NOT_ALLOWED })
  return inTransaction(work, async (own) => {
    let oneTimePassword: string | null = null
    const { id } = await once(own, 'grantRole', input, async (inner) => {
      const opened = await openAccount(inner, input)
      oneTimePassword = opened.oneTimePassword
      return (await giveRole(inner, { ...input, userId: opened.account.id })).id
    })
    return { grantId: id, oneTimePassword }
  })
}

/** The administrator ends a grant now; nobody ends the one that they act in. */
export function endRole(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason?: string | null },
): Promise<void> {
  return inTransaction(work, async (own) => {
    const grant = await own.em.findOne(RoleGrant, id)
    if (!grant) throw notFound()
    requireVersion(grant, version)
    if (grant.id === actingViewer(own).acting.grantId) throw invalidInput({ id: FieldCode.NOT_ALLOWED })
    await takeRole(own, grant, reason)
  })
}
