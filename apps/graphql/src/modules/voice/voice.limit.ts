import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { countUse } from '../../platform/rate-limits.ts'

/** A compound's people may share one address, as those of one mobile network do. */
const limit = { name: 'voice', points: 60, seconds: 3_600 }

/**
 * Counts an answer of an address to a link beforehand. What is counted by is a hash of both, for an hour: the address
 * itself is kept nowhere.
 * @throws TOO_MANY_ATTEMPTS
 */
export function countAnswer(em: EntityManager, address: string, token: string): Promise<void> {
  return countUse(em, limit, createHash('sha256').update(`${token} ${address}`).digest('base64url'))
}
