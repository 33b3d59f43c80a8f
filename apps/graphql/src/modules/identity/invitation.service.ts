import {
  FieldCode,
  InvitationStatus,
  isMobileNumber,
  Limits,
  normaliseMobileNumber,
  RecordKind,
  type Role,
  type ScopeKind,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { requireComing } from './grant-days.ts'
import { isScopeOver, requireScope, scopeName } from './grant-scope.queries.ts'
import { mayBeGrantedByHand, rolesManagedBy } from './grant.policy.ts'
import { isHeld } from './grant.queries.ts'
import { withdraw } from './invitation-closing.service.ts'
import { invitationTokenHash, newInvitationToken } from './invitation-token.ts'
import { Invitation, invitationLasts } from './invitation.entity.ts'
import { openInvitations, readInvitation, reachesScope } from './invitation.queries.ts'
import { invitationLife } from './invitation.transitions.ts'
import { UserAccount } from './user.entity.ts'

export interface NewInvitation {
  idempotencyKey: string
  mobile: string
  name: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
  /** Today when not given. */
  validFrom?: string | null
  validUntil?: string | null
}

/** Invites a mobile number to a role; the token for the link is told this once, to whoever invites. */
export function inviteUser(work: Work, input: NewInvitation): Promise<{ id: string; token: string | null }> {
  const given = { ...input, mobile: normaliseMobileNumber(input.mobile) }
  if (!isMobileNumber(given.mobile)) throw invalidInput({ mobile: FieldCode.NOT_A_MOBILE_NUMBER })
  const { role, scopeKind } = given
  if (!rolesManagedBy(actingViewer(work).acting).includes(role) || !mayBeGrantedByHand(role, scopeKind)) {
    throw invalidInput({ role: FieldCode.NOT_ALLOWED })
  }
  return inTransaction(work, async (own) => {
    let token: string | null = null
    const { id } = await once(own, 'inviteUser', given, async (inner) => {
      requireComing(inner, given)
      token = newInvitationToken()
      return (await create(inner, given, token)).id
    })
    return { id, token }
  })
}

/** Takes an invitation back. */
export function withdrawInvitation(work: Work, given: { id: string; version: number }): Promise<void> {
  return changeInvitation(work, given, withdraw)
}

/** Gives an open or expired invitation another link, which lasts from now; the one before is worth nothing. */
export async function renewInvitation(work: Work, given: { id: string; version: number }): Promise<string> {
  const token = newInvitationToken()
  await changeInvitation(work, given, async (own, invitation) => {
    const { scopeKind, scopeId, role } = invitation
    if (await isScopeOver(own, scopeKind, scopeId)) throw invalidInput({ id: FieldCode.NOT_ALLOWED })
    const recordName = (await scopeName(own, scopeKind, scopeId)) ?? ''
    const step = { action: 'renewInvitation', recordName, facts: { role } }
    await transition(own, invitationLife, invitation, InvitationStatus.OPEN, step)
    invitation.renew(invitationTokenHash(token), own.clock.now())
  })
  return token
}

async function changeInvitation(
  work: Work,
  { id, version }: { id: string; version: number },
  change: (work: Work, invitation: Invitation) => Promise<void>,
): Promise<void> {
  if (!(await readInvitation(work, id))) throw notFound()
  await inTransaction(work, async (own) => {
    const invitation = await own.em.findOneOrFail(Invitation, id)
    requireVersion(invitation, version)
    await change(own, invitation)
  })
}

async function create(work: Work, given: NewInvitation, token: string): Promise<Invitation> {
  const { mobile, name, role, scopeKind, scopeId } = given
  if (!(await reachesScope(work, given))) throw invalidInput({ scopeId: FieldCode.NOT_FOUND })
  const called = await requireScope(work, scopeKind, scopeId)
  const open = await openInvitations(work, { role, scopeId })
  if (open.length >= Limits.openInvitationsMax) throw invalidInput({ scopeId: FieldCode.TOO_MANY })
  if (open.some((one) => one.mobile === mobile)) throw invalidInput({ mobile: FieldCode.DUPLICATE })
  const now = work.clock.now()
  const validFrom = given.validFrom ?? dayOf(now)
  const validUntil = given.validUntil ?? null
  const known = await work.em.findOne(UserAccount, { mobile })
  if (known && (await isHeld(work, { userId: known.id, role, scopeId, validFrom, validUntil }))) {
    throw invalidInput({ mobile: FieldCode.DUPLICATE })
  }
  const invitation = work.em.create(Invitation, {
    tokenHash: invitationTokenHash(token),
    mobile,
    name,
    role,
    scopeKind,
    scopeId,
    validFrom,
    validUntil,
    invitedById: actingViewer(work).accountId,
    status: InvitationStatus.OPEN,
    expiresAt: new Date(now.getTime() + invitationLasts),
    grantId: null,
  })
  await work.em.persist(invitation).flush()
  await recordChange(work, {
    kind: RecordKind.INVITATION,
    id: invitation.id,
    recordName: called,
    action: 'inviteUser',
    to: InvitationStatus.OPEN,
    facts: { role, name, validFrom, validUntil },
  })
  return invitation
}
