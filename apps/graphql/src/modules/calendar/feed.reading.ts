import { createEvents, type EventAttributes } from 'ics'
import { ClaimStatus } from '@youlin/schema'
import { inDistrict } from '../../platform/database/district-context.ts'
import { notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { type AgendaRow, agendaOf, eventOf } from '../claims/index.ts'
import { holderOfGrant } from '../identity/index.ts'
import { countReading } from './feed.limits.ts'
import { districtOfFeed, feedByToken } from './feed.queries.ts'
import { feedTokenHash } from './feed.service.ts'

const day = 86_400_000
const daysBack = 30
const daysAhead = 180
/** Nobody keeps more in one calendar. */
const mostEvents = 2_000

/** What a link shows, and which one it was. */
export interface FeedText {
  feedId: string
  text: string
  events: number
}

/**
 * What the grant of a link sees now, as an iCalendar file. The visitor stays nobody: no session is read or begun.
 * @throws NOT_FOUND when the link is unknown, or its grant has ended; TOO_MANY_ATTEMPTS
 */
export async function feedText(visitor: RequestContext, token: string): Promise<FeedText> {
  const tokenHash = feedTokenHash(token)
  await countReading(visitor.em, tokenHash, visitor.address)
  const districtId = await districtOfFeed(visitor, tokenHash)
  if (!districtId) throw notFound()
  return inDistrict(districtId, async () => {
    const feed = await feedByToken(visitor, tokenHash)
    const viewer = feed && (await holderOfGrant(visitor, feed.grantId, feed.accountId))
    if (!viewer) throw notFound()
    const events = await eventsSeen({ ...visitor, viewer })
    const { error, value } = createEvents(events, { productId: 'youlin/claims', calName: '友邻' })
    if (error) throw error
    return { feedId: feed.id, text: value ?? '', events: events.length }
  })
}

async function eventsSeen(context: RequestContext): Promise<EventAttributes[]> {
  const now = context.clock.now().getTime()
  const since = new Date(now - daysBack * day)
  const selection = { from: since, until: new Date(now + daysAhead * day), cancelledSince: since }
  const found = await agendaOf(context, selection, ['terms', 'compound'], mostEvents)
  // A calendar has one event of each claim: the agreed time while there is one.
  const shown = found.filter((row) => !row.tentative || row.status !== ClaimStatus.SCHEDULED)
  return Promise.all(shown.map((row) => eventOf(context, row, { ...row, status: statusOf(row) })))
}

function statusOf({ status, tentative }: AgendaRow) {
  if (status === ClaimStatus.CANCELLED) return 'CANCELLED'
  return tentative ? 'TENTATIVE' : 'CONFIRMED'
}
