import type { EntityManager } from '@mikro-orm/postgresql'
import { countUse } from '../../platform/rate-limits.ts'

const hour = 3_600
/** A person has some devices, and each looks every few minutes at the most. */
const ofLink = { name: 'calendar-link', points: 120, seconds: hour }
/** A street's whole office shares one address. */
const ofAddress = { name: 'calendar-address', points: 1_200, seconds: hour }

/**
 * Counts a reading, of a link that exists or not.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function countReading(em: EntityManager, tokenHash: Buffer, address: string): Promise<void> {
  await countUse(em, ofAddress, address)
  await countUse(em, ofLink, tokenHash.toString('base64url'))
}
