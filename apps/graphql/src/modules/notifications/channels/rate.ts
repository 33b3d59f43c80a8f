import type { EntityManager } from '@mikro-orm/postgresql'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

export interface Rate {
  points: number
  seconds: number
}

/** Counts one use of a key, over all processes; answers the milliseconds to wait where there is no room. */
export async function useRate(em: EntityManager, key: string, { points, seconds }: Rate): Promise<number> {
  const pool = await em.getConnection().getNativeClient()
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'sending_rate',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: '',
    points,
    duration: seconds,
  })
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext)
    throw refused
  }
}
