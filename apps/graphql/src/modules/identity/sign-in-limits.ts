import type { EntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ErrorCode } from '@youlin/schema'
import { AppError } from '../../platform/errors.ts'

const quarterHour = 900

interface Limits {
  account: RateLimiterPostgres
  /** A street's whole office shares one address. */
  address: RateLimiterPostgres
}

const limitsOf = new WeakMap<Pool, Limits>()

/**
 * Counts an attempt beforehand, so that many at once find no more room than one after another; only by its address
 * where it is for no account yet.
 */
export async function countAttempt(em: EntityManager, mobile: string | null, address: string): Promise<void> {
  const limits = await limitsFor(em)
  try {
    await limits.address.consume(address)
    if (mobile) await limits.account.consume(mobile)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const retryAfterSeconds = Math.ceil(refused.msBeforeNext / 1_000)
    throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds })
  }
}

/** Takes the attempt back: only failures count. */
export async function forgetAttempts(
  em: EntityManager,
  mobile: string | null,
  address: string,
): Promise<void> {
  const limits = await limitsFor(em)
  if (mobile) await limits.account.delete(mobile)
  await limits.address.reward(address)
}

async function limitsFor(em: EntityManager): Promise<Limits> {
  const pool = await em.getConnection().getNativeClient()
  const known = limitsOf.get(pool)
  if (known) return known
  const shared = {
    storeClient: pool,
    tableName: 'sign_in_failure',
    tableCreated: true,
    clearExpiredByTimeout: false,
    duration: quarterHour,
  }
  const limits = {
    account: new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: 5 }),
    address: new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: 100 }),
  }
  limitsOf.set(pool, limits)
  return limits
}
