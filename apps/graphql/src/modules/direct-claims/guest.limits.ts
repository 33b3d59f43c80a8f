import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { countUse } from '../../platform/rate-limits.ts'

const hour = 3_600
/** The event's tablet, or the people of a hall, share one address. */
const ofAddress = { name: 'direct-claim-address', points: 30, seconds: hour }
/** More than any event brings, and few enough for staff to sort out. */
const ofLink = { name: 'direct-claim-link', points: 120, seconds: hour }

/**
 * Counts what is sent by a link. The address is counted by a hash of both, for an hour: it is kept nowhere itself.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function countSending(em: EntityManager, address: string, token: Buffer): Promise<void> {
  const link = token.toString('base64url')
  await countUse(em, ofAddress, createHash('sha256').update(`${link} ${address}`).digest('base64url'))
  await countUse(em, ofLink, link)
}
