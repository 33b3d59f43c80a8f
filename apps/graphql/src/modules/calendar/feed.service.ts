import { createHash, randomBytes } from 'node:crypto'
import { ErrorCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { AppError, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { v7 } from '../../platform/ids.ts'
import { requireFreshFactor } from '../../platform/second-factor.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { type FeedRow, feeds, readFeed } from './feed.queries.ts'

/** What stands in a link: 256 bits that only its reader knows. */
const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it. */
export const feedTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Makes a link for the grant that the viewer acts in; its token is told this once. */
export async function createFeed(
  work: Work,
  input: { idempotencyKey: string },
): Promise<{ id: string; token: string | null }> {
  requireFreshFactor(work)
  const token = newToken()
  const { id, repeated } = await once(work, 'createCalendarFeed', input, async (own) => {
    const { accountId, acting } = actingViewer(own)
    const now = own.clock.now()
    const made = await feeds(own)
      .insertInto('calendarFeed')
      .values({
        id: v7(),
        districtId: currentDistrict(),
        grantId: acting.grantId,
        accountId,
        tokenHash: feedTokenHash(token),
        renewedAt: now,
        version: 1,
        createdAt: now,
        updatedAt: now,
      })
      .onConflict((conflict) => conflict.columns(['districtId', 'grantId']).doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!made) throw new AppError(ErrorCode.CONFLICT)
    await record(own, made, 'createCalendarFeed')
    return made.id
  })
  return { id, token: repeated ? null : token }
}

/** Gives a link another token; the one before leads nowhere from now on. */
export async function renewFeed(work: Work, given: { id: string; version: number }): Promise<string> {
  requireFreshFactor(work)
  const token = newToken()
  await change(work, given, async (own, feed) => {
    const now = own.clock.now()
    await feeds(own)
      .updateTable('calendarFeed')
      .set({ tokenHash: feedTokenHash(token), renewedAt: now, updatedAt: now, version: feed.version + 1 })
      .where('id', '=', feed.id)
      .execute()
    await record(own, feed, 'renewCalendarFeed')
  })
  return token
}

/** Takes a link away. */
export function deleteFeed(work: Work, given: { id: string; version: number }): Promise<void> {
  return change(work, given, async (own, feed) => {
    await feeds(own).deleteFrom('calendarFeed').where('id', '=', feed.id).execute()
    await record(own, feed, 'deleteCalendarFeed')
  })
}

function change(
  work: Work,
  { id, version }: { id: string; version: number },
  run: (work: Work, feed: FeedRow) => Promise<void>,
): Promise<void> {
  return inTransaction(work, async (own) => {
    if (!(await readFeed(own, id))) throw notFound()
    const feed = await feeds(own)
      .selectFrom('calendarFeed')
      .selectAll()
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!feed) throw notFound()
    requireVersion(feed, version)
    await run(own, feed)
  })
}

function record(work: Work, { id }: Pick<FeedRow, 'id'>, action: string): Promise<void> {
  const { name, acting } = actingViewer(work)
  return recordChange(work, {
    kind: RecordKind.CALENDAR_FEED,
    id,
    recordName: name,
    action,
    facts: { role: acting.role },
  })
}
