import type { EntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ErrorCode } from '@youlin/schema'
import { AppError } from '../../platform/errors.ts'

/** A whole office building may register from one address on one morning. */
const mostAnHour = 100
const limits = new WeakMap<Pool, RateLimiterPostgres>()

/**
 * Counts a registration of an address: each costs a password's hash, and a visitor may send them.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function countRegistration(em: EntityManager, address: string): Promise<void> {
  const limit = await limitFor(em)
  try {
    await limit.consume(address)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const retryAfterSeconds = Math.ceil(refused.msBeforeNext / 1_000)
    throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds })
  }
}

async function limitFor(em: EntityManager): Promise<RateLimiterPostgres> {
  const pool = await em.getConnection().getNativeClient()
  const known = limits.get(pool)
  if (known) return known
  const limit = new RateLimiterPostgres({
    storeClient: pool,
    // The table of all attempts that are counted by key; it is cleaned with those of signing in.
    tableName: 'sign_in_failure',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: 'registration',
    points: mostAnHour,
    duration: 3_600,
  })
  limits.set(pool, limit)
  return limit
}
