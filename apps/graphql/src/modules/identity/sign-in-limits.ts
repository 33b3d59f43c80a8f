import type { EntityManager } from '@mikro-orm/postgresql'
import { countUse, forgetUses, returnUse } from '../../platform/rate-limits.ts'

const quarterHour = 900
const ofAccount = { name: 'account', points: 5, seconds: quarterHour }
/** A street's whole office shares one address. */
const ofAddress = { name: 'address', points: 100, seconds: quarterHour }

/**
 * Counts an attempt beforehand; only by its address where it is for no account yet.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function countAttempt(em: EntityManager, mobile: string | null, address: string): Promise<void> {
  await countUse(em, ofAddress, address)
  if (mobile) await countUse(em, ofAccount, mobile)
}

/** Takes the attempt back: only failures count. */
export async function forgetAttempts(
  em: EntityManager,
  mobile: string | null,
  address: string,
): Promise<void> {
  if (mobile) await forgetUses(em, ofAccount, mobile)
  await returnUse(em, ofAddress, address)
}
