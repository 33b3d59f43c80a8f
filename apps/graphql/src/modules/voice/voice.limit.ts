import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ErrorCode } from '@youlin/schema'
import { AppError } from '../../platform/errors.ts'

/** A compound's people may share one address, as those of one mobile network do. */
const mostAnHour = 60
const limits = new WeakMap<Pool, RateLimiterPostgres>()

/**
 * Counts an answer of an address to a link beforehand. What is counted by is a hash of both, for an hour: the address
 * itself is kept nowhere.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function countAnswer(em: EntityManager, address: string, token: string): Promise<void> {
  const limit = await limitFor(em)
  try {
    await limit.consume(createHash('sha256').update(`${token} ${address}`).digest('base64url'))
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
    keyPrefix: 'voice',
    points: mostAnHour,
    duration: 3_600,
  })
  limits.set(pool, limit)
  return limit
}
