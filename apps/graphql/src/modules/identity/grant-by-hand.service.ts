import { FieldCode, GrantState } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { dayOf } from '../../platform/clock.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { requireAnotherAdministrator } from './grant-administrators.ts'
import { requireComing } from './grant-days.ts'
import { requireScope } from './grant-scope.queries.ts'
import { grantStateOn } from './grant-state.ts'
import { RoleGrant } from './grant.entity.ts'
import { mayBeGrantedByHand, rolesManagedBy } from './grant.policy.ts'
import { grantInReach } from './grant.queries.ts'
import { giveRole, type NewGrant, takeRole } from './grant.service.ts'
import { userOfDistrict } from './user.queries.ts'
import { openAccount } from './user.service.ts'

export interface RoleByHand extends Omit<NewGrant, 'userId'> {
  idempotencyKey: string
  /** Somebody of the district; or else a number and a name. */
  userId?: string | null
  mobile?: string | null
  name?: string | null
}

/** The administrator grants a role to somebody, or to a mobile number, whose account is made when there is none. */
export function grantRole(
  work: Work,
  input: RoleByHand,
): Promise<{ grantId: string; oneTimePassword: string | null }> {
  if (!mayBeGrantedByHand(input.role, input.scopeKind)) throw invalidInput({ role: FieldCode.NOT_ALLOWED })
  return inTransaction(work, async (own) => {
    let oneTimePassword: string | null = null
    const { id } = await once(own, 'grantRole', input, async (inner) => {
      requireComing(inner, input)
      await requireScope(inner, input.scopeKind, input.scopeId)
      const opened = await whose(inner, input)
      oneTimePassword = opened.oneTimePassword
      return (await giveRole(inner, { ...input, userId: opened.userId })).id
    })
    return { grantId: id, oneTimePassword }
  })
}

/** Ends a grant at once or with a last day; nobody ends the one that they act in, or the last administrator's. */
export async function endRole(
  work: Work,
  given: { id: string; version: number; reason?: string | null; lastDay?: string | null },
): Promise<void> {
  const { acting } = actingViewer(work)
  if (!(await grantInReach(work, given.id))) throw notFound()
  await inTransaction(work, async (own) => {
    const grant = await own.em.findOneOrFail(RoleGrant, given.id)
    if (!rolesManagedBy(acting).includes(grant.role)) throw forbidden()
    requireVersion(grant, given.version)
    if (grant.id === acting.grantId) throw invalidInput({ id: FieldCode.NOT_ALLOWED })
    const lastDay = given.lastDay ?? null
    requireEndable(own, grant, lastDay)
    await requireAnotherAdministrator(own, [grant], lastDay)
    await takeRole(own, grant, { reason: given.reason ?? null, lastDay })
  })
}

async function whose(
  work: Work,
  { userId, mobile, name }: RoleByHand,
): Promise<{ userId: string; oneTimePassword: string | null }> {
  if (userId) {
    if (!(await userOfDistrict(work, userId))) throw invalidInput({ userId: FieldCode.NOT_FOUND })
    return { userId, oneTimePassword: null }
  }
  if (!mobile || !name) {
    throw invalidInput({
      ...(!mobile && { mobile: FieldCode.REQUIRED }),
      ...(!name && { name: FieldCode.REQUIRED }),
    })
  }
  const { account, oneTimePassword } = await openAccount(work, { mobile, name })
  return { userId: account.id, oneTimePassword }
}

function requireEndable(work: Work, grant: RoleGrant, lastDay: string | null): void {
  const today = dayOf(work.clock.now())
  const { validFrom, validUntil = null } = grant
  // Ended again, it would seem to have lasted longer.
  if (grantStateOn({ validFrom, validUntil }, today) === GrantState.ENDED) {
    throw invalidInput({ id: FieldCode.NOT_ALLOWED })
  }
  if (!lastDay) return
  if (lastDay < today) throw invalidInput({ lastDay: FieldCode.IN_THE_PAST })
  if (lastDay < validFrom) throw invalidInput({ lastDay: FieldCode.END_BEFORE_START })
  if (validUntil && lastDay > validUntil) throw invalidInput({ lastDay: FieldCode.TOO_LARGE })
}
