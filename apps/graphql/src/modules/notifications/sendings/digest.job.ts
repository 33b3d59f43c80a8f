import { sql } from 'kysely'
import {
  ChannelTiming,
  type ChannelKind,
  groupOfMessage,
  type MessageGroup,
  SendingPurpose,
  SendingState,
} from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { currentDistrict } from '../../../platform/database/district-context.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { Job } from '../../../platform/jobs.ts'
import type { Work } from '../../../platform/work.ts'
import { sendings } from './sending.rows.ts'

const hourIn = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** Writes the summaries that are due; the database keeps one for each person, channel and day. */
export const digestJob: Job = {
  name: 'daily-digest',
  everySeconds: 60,
  async run(work) {
    const now = work.clock.now()
    const found = await countedFor(work, now)
    const summaries = new Map<
      string,
      { accountId: string; channel: ChannelKind; counts: Record<string, number> }
    >()
    for (const { accountId, channel, groups, kind, count } of found) {
      if (!groups.includes(groupOfMessage(kind))) continue
      const name = `${accountId} ${channel}`
      const summary = summaries.get(name) ?? { accountId, channel, counts: {} }
      summary.counts[kind] = count
      summaries.set(name, summary)
    }
    if (summaries.size === 0) return
    await sendings(work.em)
      .insertInto('sending')
      .values(
        [...summaries.values()].map(({ counts, ...of }) => ({
          id: v7(),
          districtId: currentDistrict(),
          ...of,
          purpose: SendingPurpose.DIGEST,
          day: dayOf(now),
          counts: JSON.stringify(counts),
          state: SendingState.PENDING,
          at: now,
          nextAttemptAt: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
}

interface Counted {
  accountId: string
  channel: ChannelKind
  groups: MessageGroup[]
  kind: string
  count: number
}

/** Longer than any transaction: what was written before that is there to be seen, and counted once. */
const settledAfter = sql`interval '1 minute'`

/**
 * Unread messages since the last summary, or since summaries were wanted, of everybody whose hour has come today and
 * who had something to read by then: a server that stood at the hour makes up for it.
 */
async function countedFor({ em }: Work, now: Date): Promise<Counted[]> {
  const [hour, day] = [Number(hourIn.format(now)), dayOf(now)]
  const { DIGEST } = SendingPurpose
  const found = await sql<Counted>`
    select "accountId", channel, groups, kind, count from (
      select c.account_id as "accountId", c.kind as channel, c.groups, m.kind, count(*)::int as count,
          min(min(m.at)) over (partition by c.id)
            <= (${day}::date + make_interval(hours => c.hour)) at time zone 'Asia/Shanghai' as is_due
        from channel_choice c
        join message m on m.recipient_id = c.account_id and m.read_at is null
          and m.at > coalesce((select max(s.at) from sending s where s.account_id = c.account_id
            and s.channel = c.kind and s.purpose = ${DIGEST}) - ${settledAfter}, c.updated_at - interval '1 ms')
          and m.at <= ${now}::timestamptz - ${settledAfter}
        where c.enabled and c.timing = ${ChannelTiming.DAILY} and c.hour <= ${hour}
          and not exists (select from sending s where s.account_id = c.account_id and s.channel = c.kind
            and s.purpose = ${DIGEST} and s.day = ${day})
        group by c.id, m.kind) counted
    where is_due order by "accountId", channel, kind`.execute(rows(em))
  return found.rows
}
