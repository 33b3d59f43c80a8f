import { ChangeSource, FieldCode, GrantOrigin, RecordKind, Role, type ScopeKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { dayBefore } from './grant-days.ts'
import { requireScope, scopeName } from './grant-scope.queries.ts'
import { RoleGrant } from './grant.entity.ts'
import { isHeld } from './grant.queries.ts'
import { withdrawInvitationsTo } from './invitation-closing.service.ts'
import { endSessionsOf } from './session.service.ts'

export interface NewGrant {
  userId: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
  /** Today when not given. */
  validFrom?: string | null
  validUntil?: string | null
  /** Told from role and work when not given. */
  origin?: GrantOrigin
  /** Whoever does it when not given. */
  givenById?: string
}

/** Gives an account a role on a scope; for modules whose records carry grants, such as a seat. */
export async function giveRole(work: Work, given: NewGrant): Promise<RoleGrant> {
  const { userId, role, scopeKind, scopeId } = given
  const name = await requireScope(work, scopeKind, scopeId)
  const validFrom = given.validFrom ?? dayOf(work.clock.now())
  const validUntil = given.validUntil ?? null
  if (validUntil && validUntil < validFrom) throw invalidInput({ validUntil: FieldCode.END_BEFORE_START })
  if (await isHeld(work, { userId, role, scopeId, validFrom, validUntil })) {
    throw invalidInput({ role: FieldCode.DUPLICATE })
  }
  const origin = given.origin ?? originOf(work, role)
  const grant = work.em.create(RoleGrant, {
    userId,
    role,
    scopeKind,
    scopeId,
    validFrom,
    validUntil,
    origin,
    givenById: given.givenById ?? work.viewer?.accountId ?? null,
    endedAt: null,
  })
  await work.em.persist(grant).flush()
  await recordChange(work, {
    kind: RecordKind.ROLE_GRANT,
    id: grant.id,
    recordName: name,
    action: 'grantRole',
    facts: { role, userId, validFrom, validUntil, origin },
  })
  return grant
}

/**
 * Ends a grant: at once, so that its last day was yesterday and whoever acts in it is signed out; or with a last
 * day, today or later.
 */
export async function takeRole(
  work: Work,
  grant: RoleGrant,
  { reason = null, lastDay = null }: { reason?: string | null; lastDay?: string | null } = {},
): Promise<void> {
  const before = grant.validUntil
  const now = work.clock.now()
  const yesterday = dayBefore(dayOf(now))
  if (lastDay) {
    grant.validUntil = lastDay
  } else {
    // One that has not begun never will.
    grant.validUntil = grant.validFrom > yesterday ? dayBefore(grant.validFrom) : yesterday
    grant.endedAt = now
    await endSessionsOf(work.em, grant.userId, grant.id)
  }
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

/**
 * Takes every current or coming grant of a role on a scope, or of one person there. Where a whole scope ends, such
 * as a closed enterprise, nobody comes in by an invitation any more either.
 */
export async function takeRoles(
  work: Work,
  { role, scopeId, userId }: { role: Role; scopeId: string; userId?: string },
): Promise<void> {
  for (const grant of await grantsNotOver(work, { role, scopeId, ...(userId && { userId }) })) {
    await takeRole(work, grant)
  }
  if (!userId) await withdrawInvitationsTo(work, { role, scopeId })
}

/** Current and coming grants, to be ended. */
export async function grantsNotOver(
  work: Work,
  where: Partial<Pick<RoleGrant, 'role' | 'scopeId' | 'userId'>>,
): Promise<RoleGrant[]> {
  const today = dayOf(work.clock.now())
  const grants = await work.em.find(RoleGrant, {
    ...where,
    $or: [{ validUntil: null }, { validUntil: { $gte: today } }],
  })
  return grants.filter(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom)
}

function originOf({ viewer, source }: Work, role: Role): GrantOrigin {
  if (role === Role.COUNCIL_OFFICER) return GrantOrigin.SEAT
  if (source === ChangeSource.IMPORT) return GrantOrigin.IMPORT
  if (viewer) return GrantOrigin.BY_HAND
  return role === Role.ENTERPRISE_REP ? GrantOrigin.REGISTRATION : GrantOrigin.SYSTEM
}
