import { createHash } from 'node:crypto'
import type { Work } from '../../../platform/work.ts'
import type { Channel } from './channel.ts'
import { useRoom } from '../../../platform/rate-limits.ts'

const span = 15_000
/** Spans that a minute can touch: what each of them may hold together is never more than a minute's. */
const spansOfMinute = 5

/** Takes the room for one thing to go out now, or answers the milliseconds until there may be some. */
export async function takeRoom({ em, clock }: Work, channel: Channel, to: string): Promise<number> {
  const now = clock.now().getTime()
  const points = Math.floor(channel.perMinute / spansOfMinute)
  const receiver = channel.limitedBy === 'receiver' ? createHash('sha256').update(to).digest('hex') : ''
  const limit = { name: `room ${channel.kind} ${points}`, points, seconds: 60 }
  const refused = await useRoom(em, limit, `${receiver} ${Math.floor(now / span)}`)
  return refused === 0 ? 0 : span - (now % span)
}
