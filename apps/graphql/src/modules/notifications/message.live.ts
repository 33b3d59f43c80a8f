import { withReach } from '../../platform/database/district-context.ts'
import { notFound } from '../../platform/errors.ts'
import { LiveChannel } from '../../platform/live/channels.ts'
import type { Wake } from '../../platform/live/wake.ts'
import type { SubscriptionContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import { lastPlace, messagesAfter, placeOf } from './message.queries.ts'
import type { MessageRow } from './message.rows.ts'

/**
 * The viewer's messages as they come, from after one of them or from now on. What is told is only that there is
 * something to read, so that whatever was missed meanwhile comes too, once and in its order. No connection is held
 * between two messages.
 * @throws NOT_FOUND for a message that is not the viewer's
 */
export async function followMessages(
  context: SubscriptionContext,
  after: string | null,
): Promise<AsyncIterableIterator<MessageRow>> {
  const { accountId, acting } = actingViewer(context)
  const { districtId } = acting
  const wake = context.live.wake(LiveChannel.MESSAGE_ADDED, `${districtId}/${accountId}`)
  try {
    const from = await withReach({ districtId }, () => (after ? placeOf(context, after) : lastPlace(context)))
    if (from === undefined) throw notFound()
    return closing(wake, follow(context, wake, { districtId, from }))
  } catch (error) {
    wake.close()
    throw error
  }
}

async function* follow(
  context: SubscriptionContext,
  wake: Wake,
  { districtId, from }: { districtId: string; from: number },
): AsyncGenerator<MessageRow, void> {
  let place = from
  do {
    for (;;) {
      const found = await withReach({ districtId }, () => messagesAfter(context, place))
      if (found.length === 0) break
      for (const message of found) {
        if (!(await context.stillHolds())) return
        yield message
        place = message.place
      }
    }
  } while (await wake.next())
}

/** A generator that waits does not hear that it is over; closing what it waits for lets it end. */
function closing(wake: Wake, messages: AsyncGenerator<MessageRow, void>): AsyncIterableIterator<MessageRow> {
  return {
    next: () => messages.next(),
    return() {
      wake.close()
      return messages.return()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
