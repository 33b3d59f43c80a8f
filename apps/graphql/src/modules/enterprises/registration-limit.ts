import type { EntityManager } from '@mikro-orm/postgresql'
import { countUse } from '../../platform/rate-limits.ts'

/** A whole office building may register from one address on one morning. */
const limit = { name: 'registration', points: 100, seconds: 3_600 }

/**
 * Counts a registration of an address: each costs a password's hash, and a visitor may send them.
 * @throws TOO_MANY_ATTEMPTS
 */
export function countRegistration(em: EntityManager, address: string): Promise<void> {
  return countUse(em, limit, address)
}
