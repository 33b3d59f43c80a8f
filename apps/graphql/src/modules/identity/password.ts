import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { FieldCode, Limits } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'

/** Argon2id with at least what OWASP asks for: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Without characters that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let decoy: Promise<string> | undefined

/** Whether it is the account's password; an account that is not there takes as long as a wrong password. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await decoy), password)
  return matches && passwordHash !== undefined
}

/** @throws INVALID_INPUT at `path` when it is too easy to guess */
export function requireStrong(password: string, path: string): void {
  const few = new Set(password).size < 5
  if (few || password.length < Limits.passwordMin) throw invalidInput({ [path]: FieldCode.WEAK_PASSWORD })
  if (password.length > Limits.passwordMax) throw invalidInput({ [path]: FieldCode.TOO_LONG })
}

/** Twelve characters for one use, about 59 bits. */
export function oneTimePassword(): string {
  return Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
