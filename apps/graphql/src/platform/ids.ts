import { randomBytes } from 'node:crypto'

let lastAt = 0
let count = 0

/**
 * A UUID of version 7 (RFC 9562): it begins with the time, so new rows lie together in every index. Those of
 * now count on within a millisecond (section 6.2, method 1), so that rows that one process writes one after
 * another, such as the entries of a timeline, sort so.
 */
export function v7(at?: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at ?? nextTick(), 0, 6)
  if (at === undefined) bytes.writeUInt16BE(count, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The present millisecond, or the one after it once its 4,096 numbers are used up. */
function nextTick(): number {
  const now = Math.max(Date.now(), lastAt)
  count = now === lastAt ? count + 1 : 0
  lastAt = now
  if (count > 0xfff) {
    lastAt += 1
    count = 0
  }
  return lastAt
}
