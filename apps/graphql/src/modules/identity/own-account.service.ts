import {
  ErrorCode,
  FieldCode,
  isMobileNumber,
  maskMobileNumber,
  normaliseMobileNumber,
  RecordKind,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { requireFactor, requireFreshFactor } from '../../platform/second-factor.ts'
import { inTransaction } from '../../platform/work.ts'
import { isPassword } from './password.ts'
import { endOtherSessions } from './session.service.ts'
import { countAttempt, forgetAttempts } from './sign-in-limits.ts'
import { UserAccount } from './user.entity.ts'

export interface OwnChange {
  version: number
  name?: string | null
  mobile?: string | null
  currentPassword?: string | null
}

/**
 * Changes the own name or mobile number. A new number is proved by the password, and ends the other sessions.
 * @throws INVALID_INPUT at `mobile` or `currentPassword`, CONFLICT, TOO_MANY_ATTEMPTS
 */
export async function updateOwnAccount(context: RequestContext, given: OwnChange): Promise<void> {
  requireWhole(context)
  const account = await context.em.findOneOrFail(UserAccount, context.viewer!.accountId)
  requireVersion(account, given.version)
  const before = { name: account.name, mobile: account.mobile }
  const mobile = given.mobile ? normaliseMobileNumber(given.mobile) : account.mobile
  if (mobile !== account.mobile) await requireFreeNumber(context, account, mobile, given.currentPassword)
  account.name = given.name ?? account.name
  account.mobile = mobile
  if (account.name === before.name && mobile === before.mobile) return
  await inTransaction(context, async (work) => {
    await work.em.flush()
    // The trace stays where the person acts; whoever has no role leaves none.
    if (!work.viewer?.acting) return
    await recordChange(work, {
      kind: RecordKind.USER,
      id: account.id,
      recordName: account.name,
      action: 'updateOwnAccount',
      changes: {
        ...(account.name !== before.name && { name: [before.name, account.name] }),
        ...(mobile !== before.mobile && {
          mobile: [maskMobileNumber(before.mobile), maskMobileNumber(mobile)],
        }),
      },
    })
  })
  context.viewer!.name = account.name
  if (mobile !== before.mobile) await endOtherSessions(context)
}

/** Whoever has not passed all steps of signing in sees and changes nothing of the account. */
export function requireWhole({ viewer }: RequestContext): void {
  if (!viewer) throw new AppError(ErrorCode.UNAUTHENTICATED)
  if (viewer.mustChangePassword) throw new AppError(ErrorCode.PASSWORD_CHANGE_REQUIRED)
  requireFactor(viewer)
}

async function requireFreeNumber(
  context: RequestContext,
  account: UserAccount,
  mobile: string,
  password: string | null | undefined,
) {
  if (!isMobileNumber(mobile)) throw invalidInput({ mobile: FieldCode.NOT_A_MOBILE_NUMBER })
  if (!password) throw invalidInput({ currentPassword: FieldCode.REQUIRED })
  requireFreshFactor(context)
  // Asking for numbers that are taken counts as a failure, too, so that nobody tries many.
  await countAttempt(context.em, account.mobile, context.address)
  if (!(await isPassword(account.passwordHash, password))) {
    throw invalidInput({ currentPassword: FieldCode.WRONG_PASSWORD })
  }
  if (await context.em.findOne(UserAccount, { mobile })) throw invalidInput({ mobile: FieldCode.DUPLICATE })
  await forgetAttempts(context.em, account.mobile, context.address)
}
