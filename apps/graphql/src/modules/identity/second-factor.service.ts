import { ErrorCode, FieldCode, RecordKind, SecondFactorState } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { factorState, requireFreshFactor } from '../../platform/second-factor.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { currentGrantsOf } from './grant.queries.ts'
import { tables } from './identity.tables.ts'
import {
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  secretAddress,
  stepOfCode,
} from './second-factor-codes.ts'
import { seal, unseal } from './second-factor-seal.ts'
import { endOtherSessions, endSessionsOf, passSession } from './session.service.ts'
import { countAttempt, forgetAttempts } from './sign-in-limits.ts'
import { UserAccount } from './user.entity.ts'
import { userOfDistrict } from './user.queries.ts'

/** Makes a secret that waits for its first code; a factor that is in use stays so until then. */
export async function beginSecondFactor(
  context: RequestContext,
): Promise<{ secret: string; address: string }> {
  const account = await ownAccount(context)
  if (factorState(context.viewer!) === SecondFactorState.TO_PASS)
    throw new AppError(ErrorCode.SECOND_FACTOR_REQUIRED, { fresh: false })
  requireFreshFactor(context)
  const secret = newSecret()
  const pendingSecret = seal(context.environment, secret)
  await tables(context.em)
    .insertInto('secondFactor')
    .values({ accountId: account.id, pendingSecret })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet({ pendingSecret }))
    .execute()
  return { secret, address: secretAddress(secret, account.mobile) }
}

/** Takes the pending secret into use with its first code, and answers new recovery codes. */
export async function enrolSecondFactor(context: RequestContext, code: string): Promise<string[]> {
  const account = await ownAccount(context)
  const kept = await factorOf(context, account.id)
  if (!kept?.pendingSecret) throw invalidInput({ code: FieldCode.NOT_ALLOWED })
  if (kept.secret) requireFreshFactor(context)
  const secret = unseal(context.environment, kept.pendingSecret)
  const now = context.clock.now()
  await guarded(context, account, async () => {
    const step = stepOfCode({ secret, lastStep: 0, at: now }, code.trim())
    if (step === null) return false
    await tables(context.em)
      .updateTable('secondFactor')
      .set({ secret: kept.pendingSecret, pendingSecret: null, lastStep: step, enrolledAt: now })
      .where('accountId', '=', account.id)
      .execute()
    return true
  })
  // Whoever is signed in elsewhere did so without this factor.
  await endOtherSessions(context)
  await passSession(context)
  await recordOwn(context, account, 'enrolSecondFactor')
  return renewCodes(context, account.id)
}

/**
 * Passes the second step of signing in, or proves again who it is.
 * @throws INVALID_INPUT at `code`, TOO_MANY_ATTEMPTS
 */
export async function confirmSecondFactor(context: RequestContext, code: string): Promise<void> {
  const account = await ownAccount(context)
  const kept = await factorOf(context, account.id)
  if (!kept?.secret) throw invalidInput({ code: FieldCode.NOT_ALLOWED })
  const secret = unseal(context.environment, kept.secret)
  await guarded(
    context,
    account,
    async () =>
      (await takeCode(context, account, secret, kept.lastStep, code.trim())) ||
      (await takeRecoveryCode(context, account.id, code)),
  )
  await passSession(context)
}

/** New recovery codes; the former ones are void. */
export async function renewRecoveryCodes(context: RequestContext): Promise<string[]> {
  const account = await ownAccount(context)
  if (factorState(context.viewer!) !== SecondFactorState.PASSED) throw forbidden()
  requireFreshFactor(context)
  await recordOwn(context, account, 'renewRecoveryCodes')
  return renewCodes(context, account.id)
}

/** Takes the factor of somebody who lost the device; they keep a new one at their next sign-in. */
export async function resetSecondFactor(context: RequestContext, userId: string): Promise<string> {
  const user = await userOfDistrict(context, userId)
  if (!user) throw notFound()
  const elsewhere = await currentGrantsOf(context, user.id)
  if (elsewhere.some((grant) => grant.districtId !== context.viewer?.acting?.districtId)) throw forbidden()
  if (user.id === context.viewer?.accountId) throw invalidInput({ userId: FieldCode.NOT_ALLOWED })
  await inTransaction(context, async (work) => {
    await tables(work.em).deleteFrom('recoveryCode').where('accountId', '=', user.id).execute()
    await tables(work.em).deleteFrom('secondFactor').where('accountId', '=', user.id).execute()
    await endSessionsOf(work.em, user.id)
    const facts = { kind: RecordKind.USER, id: user.id, recordName: user.name }
    await recordChange(work, { ...facts, action: 'resetSecondFactor' })
  })
  return user.id
}

/** Keeps a secret that is known beforehand, for accounts that are made for demonstrations or tests. */
export async function keepSecondFactor(work: Work, accountId: string, sealedSecret: Buffer): Promise<void> {
  await tables(work.em)
    .insertInto('secondFactor')
    .values({ accountId, secret: sealedSecret, enrolledAt: work.clock.now() })
    .onConflict((conflict) => conflict.column('accountId').doNothing())
    .execute()
}

/** How many recovery codes are left. */
export async function recoveryCodesLeft({ em }: Work, accountId: string): Promise<number> {
  const { left } = await tables(em)
    .selectFrom('recoveryCode')
    .select(({ fn }) => fn.countAll<string>().as('left'))
    .where('accountId', '=', accountId)
    .executeTakeFirstOrThrow()
  return Number(left)
}

async function takeCode(
  { em, clock }: RequestContext,
  account: UserAccount,
  secret: string,
  lastStep: string | number,
  code: string,
): Promise<boolean> {
  // The secrets of demonstration accounts are printed, so that a second use gives nothing away.
  const used = account.isDemonstration ? 0 : Number(lastStep)
  const step = stepOfCode({ secret, lastStep: used, at: clock.now() }, code)
  if (step === null) return false
  let taken = tables(em)
    .updateTable('secondFactor')
    .set({ lastStep: step })
    .where('accountId', '=', account.id)
  // Two at once with the same code: one of them finds it used.
  if (!account.isDemonstration) taken = taken.where('lastStep', '<', step)
  return (await taken.executeTakeFirst()).numUpdatedRows > 0n
}

async function takeRecoveryCode({ em }: RequestContext, accountId: string, code: string): Promise<boolean> {
  const taken = await tables(em)
    .deleteFrom('recoveryCode')
    .where('accountId', '=', accountId)
    .where('codeHash', '=', recoveryHash(code))
    .executeTakeFirst()
  return taken.numDeletedRows > 0n
}

/** Codes are guessed as passwords are, so the same limits hold. */
async function guarded(context: RequestContext, account: UserAccount, check: () => Promise<boolean>) {
  await countAttempt(context.em, account.mobile, context.address)
  if (!(await check())) throw invalidInput({ code: FieldCode.WRONG_CODE })
  await forgetAttempts(context.em, account.mobile, context.address)
}

async function renewCodes({ em }: RequestContext, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tables(em).deleteFrom('recoveryCode').where('accountId', '=', accountId).execute()
  await tables(em)
    .insertInto('recoveryCode')
    .values(codes.map((code) => ({ accountId, codeHash: recoveryHash(code) })))
    .execute()
  return codes
}

const factorOf = ({ em }: RequestContext, accountId: string) =>
  tables(em).selectFrom('secondFactor').selectAll().where('accountId', '=', accountId).executeTakeFirst()

/** Account tables are of no district; the district that the person acts in keeps the trace. */
async function recordOwn(context: RequestContext, { id, name }: UserAccount, action: string) {
  if (!context.viewer?.acting) return
  await inTransaction(context, (work) =>
    recordChange(work, { kind: RecordKind.USER, id, recordName: name, action }),
  )
}

async function ownAccount({ em, viewer }: RequestContext): Promise<UserAccount> {
  if (!viewer) throw new AppError(ErrorCode.UNAUTHENTICATED)
  if (viewer.mustChangePassword) throw new AppError(ErrorCode.PASSWORD_CHANGE_REQUIRED)
  return em.findOneOrFail(UserAccount, viewer.accountId)
}
