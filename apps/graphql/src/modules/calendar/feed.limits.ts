import type { EntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ErrorCode } from '@youlin/schema'
import { AppError } from '../../platform/errors.ts'

/** A person has some devices, and each looks every few minutes at the most. */
const mostOfLink = 120
/** A street's whole office shares one address. */
const mostOfAddress = 1_200
const hour = 3_600

interface Limits {
  link: RateLimiterPostgres
  address: RateLimiterPostgres
}

const limits = new WeakMap<Pool, Limits>()

/**
 * Counts a reading, of a link that exists or not.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function countReading(em: EntityManager, tokenHash: Buffer, address: string): Promise<void> {
  const { link, address: ofAddress } = await limitsFor(em)
  try {
    await ofAddress.consume(address)
    await link.consume(tokenHash.toString('base64url'))
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const retryAfterSeconds = Math.ceil(refused.msBeforeNext / 1_000)
    throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds })
  }
}

async function limitsFor(em: EntityManager): Promise<Limits> {
  const pool = await em.getConnection().getNativeClient()
  const known = limits.get(pool)
  if (known) return known
  const shared = {
    storeClient: pool,
    // The table of all attempts that are counted by key; it is cleaned with those of signing in.
    tableName: 'sign_in_failure',
    tableCreated: true,
    clearExpiredByTimeout: false,
    duration: hour,
  }
  const made = {
    link: new RateLimiterPostgres({ ...shared, keyPrefix: 'calendar-link', points: mostOfLink }),
    address: new RateLimiterPostgres({ ...shared, keyPrefix: 'calendar-address', points: mostOfAddress }),
  }
  limits.set(pool, made)
  return made
}
