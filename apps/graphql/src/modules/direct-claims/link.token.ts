import { createHash, randomBytes } from 'node:crypto'
import type { Environment } from '../../environment.ts'
import { seal } from '../identity/index.ts'

const written = /^[\w-]{43}$/

/** A token that nobody guesses, 256 bits, as it is kept: by its hash, and sealed for the poster. */
export function freshToken(environment: Environment): { tokenHash: Buffer; sealedToken: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { tokenHash: tokenHash(token), sealedToken: seal(environment, token) }
}

export const isToken = (text: string): boolean => written.test(text)

/** What a link is found by. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** What is kept of the key under which a guest sends, another word for each need. */
export function keyHashWithin(needId: string, key: string): Buffer {
  return createHash('sha256').update(`${needId} ${key}`).digest()
}
