import { LockMode } from '@mikro-orm/core'
import { ErrorCode, FieldCode, GrantOrigin, InvitationStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { inDistrict } from '../../platform/database/district-context.ts'
import { AppError, invalidInput, notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { transition } from '../../platform/transitions.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { nameGrants } from './grant.queries.ts'
import { giveRole } from './grant.service.ts'
import { invitationTokenHash } from './invitation-token.ts'
import { Invitation } from './invitation.entity.ts'
import { districtOfInvitation, invitationByToken, type InvitationRow } from './invitation.queries.ts'
import { invitationLife } from './invitation.transitions.ts'
import { isPassword, requireStrong } from './password.ts'
import { startSession } from './session.service.ts'
import { countAttempt, forgetAttempts } from './sign-in-limits.ts'
import { UserAccount } from './user.entity.ts'
import { openAccount } from './user.service.ts'

/** An invitation as its link shows it to whoever opens it. */
export interface OpenedInvitation extends InvitationRow {
  scopeName: string
  districtName: string
  inviterName: string
  hasAccount: boolean
}

/** What a link leads to; an unknown, used, withdrawn or expired one leads nowhere. */
export async function openInvitation(
  context: RequestContext,
  token: string,
): Promise<OpenedInvitation | null> {
  const tokenHash = invitationTokenHash(token)
  // Only what finds nothing counts: nobody tries out tokens.
  await countAttempt(context.em, null, context.address)
  const districtId = await districtOfInvitation(context, tokenHash)
  if (!districtId) return null
  await forgetAttempts(context.em, null, context.address)
  return inDistrict(districtId, async () => {
    const invitation = await invitationByToken(context, tokenHash)
    if (!invitation) return null
    const { invitedById, mobile } = invitation
    const inviter = await context.em.findOneOrFail(UserAccount, invitedById)
    const account = await context.em.findOne(UserAccount, { mobile })
    const { scopeName, districtName } = await named(context, invitation)
    return { ...invitation, scopeName, districtName, inviterName: inviter.name, hasAccount: account !== null }
  })
}

/**
 * The invited person takes the role: with a new account, whose name and password they choose, or by the password of
 * the one that the number has. Signs them in.
 */
export async function acceptInvitation(
  context: RequestContext,
  given: { token: string; name?: string | null; password: string },
): Promise<void> {
  const opened = await openInvitation(context, given.token)
  if (!opened) throw notFound()
  const known = await context.em.findOne(UserAccount, { mobile: opened.mobile })
  if (known) await provePassword(context, known, given.password)
  if (!known) requireStrong(given.password, 'password')
  if (!known && !given.name) throw invalidInput({ name: FieldCode.REQUIRED })

  const { account, grantId } = await inDistrict(opened.districtId, () =>
    inTransaction(context, (work) => accept(work, opened, given)),
  )
  await startSession(context, account, grantId)
}

async function accept(
  work: Work,
  { id, mobile, scopeName, hasAccount }: OpenedInvitation,
  { name, password }: { name?: string | null; password: string },
) {
  const invitation = await work.em.findOne(Invitation, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const now = work.clock.now()
  if (!invitation?.isOpen(now)) throw notFound()
  const { account, isNew } = await openAccount(work, { mobile, name: name ?? '', password })
  // Made by somebody else meanwhile: its password was not asked for.
  if (!isNew && !hasAccount) throw new AppError(ErrorCode.CONFLICT)
  const { role, scopeKind, scopeId, invitedById } = invitation
  const today = dayOf(now)
  const validFrom = invitation.validFrom > today ? invitation.validFrom : today
  const validUntil = invitation.validUntil ?? null
  const viewer = { accountId: account.id, name: account.name, mustChangePassword: false, acting: null }
  const own: Work = { ...work, viewer }
  const grant = await giveRole(own, {
    userId: account.id,
    ...{ role, scopeKind, scopeId, validFrom, validUntil },
    origin: GrantOrigin.INVITATION,
    givenById: invitedById,
  })
  invitation.grantId = grant.id
  const step = { action: 'acceptInvitation', recordName: scopeName, facts: { role } }
  await transition(own, invitationLife, invitation, InvitationStatus.ACCEPTED, step)
  return { account, grantId: grant.id }
}

async function provePassword(
  { em, address, environment }: RequestContext,
  account: UserAccount,
  password: string,
): Promise<void> {
  await countAttempt(em, account.mobile, address)
  if (!(await isPassword(account.passwordHash, password))) {
    throw invalidInput({ password: FieldCode.WRONG_PASSWORD })
  }
  if (account.isDemonstration && environment.NODE_ENV === 'production' && !environment.DEMO) {
    throw new AppError(ErrorCode.DEMONSTRATION_ACCOUNT)
  }
  await forgetAttempts(em, account.mobile, address)
}

async function named(work: Work, invitation: InvitationRow) {
  const [grant] = await nameGrants(work, [invitation])
  return grant!
}
