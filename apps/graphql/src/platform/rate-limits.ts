import type { EntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ErrorCode } from '@youlin/schema'
import { rows } from './database/rows.ts'
import { AppError } from './errors.ts'
import type { Job } from './jobs.ts'

/** How often something may be done with one key, counted over all processes. */
export interface RateLimit {
  /** What it is; no two limits share a name. */
  name: string
  points: number
  seconds: number
}

const table = 'rate_limit'
const limiters = new WeakMap<Pool, Map<string, RateLimiterPostgres>>()

/**
 * Counts one use of a key beforehand, so that many at once find no more room than one after another.
 * @throws TOO_MANY_ATTEMPTS with the seconds to wait
 */
export async function countUse(em: EntityManager, limit: RateLimit, key: string): Promise<void> {
  const wait = await useRoom(em, limit, key)
  if (wait > 0)
    throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds: Math.ceil(wait / 1_000) })
}

/** The same for what waits its turn: answers the milliseconds until there is room, 0 where it was taken. */
export async function useRoom(em: EntityManager, limit: RateLimit, key: string): Promise<number> {
  const limiter = await limiterOf(em, limit)
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, refused.msBeforeNext)
  }
}

/** Takes one use back. */
export async function returnUse(em: EntityManager, limit: RateLimit, key: string): Promise<void> {
  await (await limiterOf(em, limit)).reward(key)
}

/** As if the key had never been used. */
export async function forgetUses(em: EntityManager, limit: RateLimit, key: string): Promise<void> {
  await (await limiterOf(em, limit)).delete(key)
}

/** Removes what counts no more; the limits follow the time of the machine. */
export const cleanRateLimitsJob: Job = {
  name: 'clean-rate-limits',
  everySeconds: 3_600,
  async run({ em }) {
    await rows<{ rateLimit: { expire: number } }>(em)
      .deleteFrom('rateLimit')
      .where('expire', '<', Date.now())
      .execute()
  },
}

async function limiterOf(
  em: EntityManager,
  { name, points, seconds }: RateLimit,
): Promise<RateLimiterPostgres> {
  const pool = await em.getConnection().getNativeClient()
  const known = limiters.get(pool) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(pool, known)
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: table,
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration: seconds,
    })
  known.set(name, limiter)
  return limiter
}
