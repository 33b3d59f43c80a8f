import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Environment } from '../../environment.ts'

/** What of the settings says how secrets are sealed. */
export type SealSettings = Pick<Environment, 'SECOND_FACTOR_KEY' | 'DATA_DIR'>

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** Makes a secret unreadable for whoever has the database alone (AES-256-GCM). */
export function seal(settings: SealSettings, secret: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, keyOf(settings), iv)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** @throws Error when it was sealed with another key, or altered */
export function unseal(settings: SealSettings, sealed: Buffer): string {
  const decipher = createDecipheriv(algorithm, keyOf(settings), sealed.subarray(0, ivLength))
  decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
  const secret = decipher.update(sealed.subarray(ivLength + tagLength))
  return Buffer.concat([secret, decipher.final()]).toString('utf8')
}

const keys = new Map<string, Buffer>()

function keyOf({ SECOND_FACTOR_KEY, DATA_DIR }: SealSettings): Buffer {
  if (SECOND_FACTOR_KEY) return Buffer.from(SECOND_FACTOR_KEY, 'base64')
  const file = join(resolve(DATA_DIR), 'second-factor.key')
  const key = keys.get(file) ?? keptKey(file)
  keys.set(file, key)
  return key
}

/** The key of this data directory, made by whichever process comes first. */
function keptKey(file: string): Buffer {
  mkdirSync(join(file, '..'), { recursive: true })
  try {
    writeFileSync(file, randomBytes(32), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  chmodSync(file, 0o600)
  return readFileSync(file)
}
