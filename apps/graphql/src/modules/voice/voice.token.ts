import { createHash, randomBytes } from 'node:crypto'

const bytes = 32
const written = /^[\w-]{43}$/

/** What stands in a link, and what a device is called: 256 bits that nobody guesses. */
export const newSecret = (): string => randomBytes(bytes).toString('base64url')

export const isSecret = (text: string | undefined): text is string => text !== undefined && written.test(text)

/** What is kept of a device or a key: another word for each link, so that nobody is followed from one to the next. */
export function hashWithin(linkId: string, text: string): Buffer {
  return createHash('sha256').update(`${linkId} ${text}`).digest()
}
