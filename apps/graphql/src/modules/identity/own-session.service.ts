import { createHash } from 'node:crypto'
import { notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { tables } from './identity.tables.ts'
import { deviceName } from './own-device.ts'
import { hashOf } from './session.service.ts'

/** A sign-in of the viewer on some device. */
export interface OwnSessionRow {
  id: string
  device: string | null
  startedAt: Date
  lastSeenAt: Date
  isThisOne: boolean
}

/** The viewer's sessions that have not been idle for too long, the one seen last first. */
export async function ownSessions(context: RequestContext): Promise<OwnSessionRow[]> {
  const { clock, environment, sessionToken } = context
  const own = sessionToken ? hashOf(sessionToken) : null
  const since = new Date(clock.now().getTime() - environment.SESSION_IDLE_MINUTES * 60_000)
  const found = await sessionsOf(context)
    .where('lastSeenAt', '>', since)
    .orderBy('lastSeenAt', 'desc')
    .execute()
  return found.map(({ tokenHash, device, createdAt, lastSeenAt }) => ({
    id: sessionId(tokenHash),
    device: deviceName(device),
    startedAt: createdAt,
    lastSeenAt,
    isThisOne: own !== null && tokenHash.equals(own),
  }))
}

/**
 * Ends one of the viewer's sessions.
 * @throws NOT_FOUND for one that ended or is somebody else's
 */
export async function endOwnSession(context: RequestContext, id: string): Promise<void> {
  const found = (await sessionsOf(context).execute()).find(({ tokenHash }) => sessionId(tokenHash) === id)
  if (!found) throw notFound()
  await tables(context.em).deleteFrom('session').where('tokenHash', '=', found.tokenHash).execute()
}

function sessionsOf({ em, viewer }: RequestContext) {
  return tables(em).selectFrom('session').selectAll().where('accountId', '=', viewer!.accountId)
}

/** What names a session to its owner; it does not lead back to what is stored. */
function sessionId(tokenHash: Buffer): string {
  return createHash('sha256').update('session ').update(tokenHash).digest('hex').slice(0, 32)
}
