import { ErrorCode, FieldCode, isMobileNumber, normaliseMobileNumber, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { currentGrantsOf } from './grant.queries.ts'
import { hashPassword, isPassword, oneTimePassword, requireStrong } from './password.ts'
import { actIn, endSession, endSessionsOf, startSession } from './session.service.ts'
import { countAttempt, forgetAttempts } from './sign-in-limits.ts'
import { UserAccount } from './user.entity.ts'
import { userOfDistrict } from './user.queries.ts'

/** Signs a person in; an unknown number and a wrong password answer alike, and as late. */
export async function signIn(
  context: RequestContext,
  given: { mobile: string; password: string },
): Promise<void> {
  const { em, address, environment } = context
  const mobile = normaliseMobileNumber(given.mobile).slice(0, 20)
  await countAttempt(em, mobile, address)
  const account = await em.findOne(UserAccount, { mobile })
  if (!(await isPassword(account?.passwordHash, given.password)) || !account) {
    throw new AppError(ErrorCode.WRONG_CREDENTIALS)
  }
  if (account.isDemonstration && environment.NODE_ENV === 'production' && !environment.DEMO) {
    throw new AppError(ErrorCode.DEMONSTRATION_ACCOUNT)
  }
  await forgetAttempts(em, mobile, address)
  await startSession(context, account)
}

export async function signOut(context: RequestContext): Promise<void> {
  await endSession(context)
  context.viewer = null
  context.keepSessionToken(null)
}

/** Replaces the own password; every session ends but the one that it goes on with, under a new secret. */
export async function changePassword(
  context: RequestContext,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> {
  const account = await ownAccount(context)
  await countAttempt(context.em, account.mobile, context.address)
  if (!(await isPassword(account.passwordHash, currentPassword))) {
    throw invalidInput({ currentPassword: FieldCode.WRONG_PASSWORD })
  }
  await forgetAttempts(context.em, account.mobile, context.address)
  requireStrong(newPassword, 'newPassword')
  if (newPassword === currentPassword) throw invalidInput({ newPassword: FieldCode.WEAK_PASSWORD })
  account.passwordHash = await hashPassword(newPassword)
  account.mustChangePassword = false
  const grantId = context.viewer?.acting?.grantId
  await inTransaction(context, async (work) => {
    await endSessionsOf(work.em, account.id)
    await work.em.flush()
  })
  await startSession(context, account, grantId, context.viewer?.factor?.passedAt)
}

/** The person works in another of their grants. */
export async function chooseActingRole(context: RequestContext, grantId: string): Promise<void> {
  await actIn(context, await ownAccount(context), grantId)
}

export async function updatePreferences(
  context: RequestContext,
  { locale, largeType }: { locale?: string | null; largeType?: boolean | null },
): Promise<void> {
  const account = await ownAccount(context)
  if (locale) account.locale = locale
  if (typeof largeType === 'boolean') account.largeType = largeType
  await context.em.flush()
}

/** Gives somebody of the district a one-time password, unless they also act in another district. */
export async function resetPassword(
  context: RequestContext,
  input: { idempotencyKey: string; userId: string },
): Promise<{ userId: string; password: string }> {
  const user = await userOfDistrict(context, input.userId)
  if (!user) throw notFound()
  const elsewhere = await currentGrantsOf(context, user.id)
  if (elsewhere.some((grant) => grant.districtId !== context.viewer?.acting?.districtId)) throw forbidden()
  const password = oneTimePassword()
  const passwordHash = await hashPassword(password)
  await inTransaction(context, async (work) => {
    const { repeated } = await once(work, 'resetPassword', input, async () => user.id)
    const account = await work.em.findOneOrFail(UserAccount, user.id)
    // Repeated after the person chose their own, it would take that away.
    if (repeated && !account.mustChangePassword) throw new AppError(ErrorCode.CONFLICT)
    account.passwordHash = passwordHash
    account.mustChangePassword = true
    await endSessionsOf(work.em, user.id)
    await recordChange(work, {
      kind: RecordKind.USER,
      id: user.id,
      recordName: user.name,
      action: 'resetPassword',
    })
  })
  return { userId: user.id, password }
}

export interface NewAccount {
  mobile: string
  name: string
  /** A one-time password is made when none is given. */
  password?: string
  isDemonstration?: boolean
}

/** Finds or makes the account of a mobile number; `oneTimePassword` is for an account just made. */
export async function openAccount(
  work: Work,
  given: NewAccount,
): Promise<{ account: UserAccount; oneTimePassword: string | null; isNew: boolean }> {
  const mobile = normaliseMobileNumber(given.mobile)
  if (!isMobileNumber(mobile)) throw invalidInput({ mobile: FieldCode.NOT_A_MOBILE_NUMBER })
  const known = await work.em.findOne(UserAccount, { mobile })
  if (known) return { account: known, oneTimePassword: null, isNew: false }
  const password = given.password ?? oneTimePassword()
  const account = work.em.create(UserAccount, {
    mobile,
    name: given.name,
    passwordHash: await hashPassword(password),
    mustChangePassword: given.password === undefined,
    isDemonstration: given.isDemonstration ?? false,
  })
  await work.em.persist(account).flush()
  return { account, oneTimePassword: given.password === undefined ? password : null, isNew: true }
}

async function ownAccount({ em, viewer }: RequestContext): Promise<UserAccount> {
  if (!viewer) throw new AppError(ErrorCode.UNAUTHENTICATED)
  return em.findOneOrFail(UserAccount, viewer.accountId)
}
