import { createHash, randomInt } from 'node:crypto'
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib/functional'
import { maskMobileNumber } from '@youlin/schema'

/** Seconds of one code (RFC 6238, 4.1), and how far a clock may be off to either side. */
const step = 30
const issuer = '友邻 Youlin'

/** Without characters that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const recoveryCodes = 10

export const newSecret = (): string => generateSecret()

/** What an authenticator app reads from the QR code; the account shows by its masked number. */
export const secretAddress = (secret: string, mobile: string): string =>
  generateURI({ issuer, label: maskMobileNumber(mobile), secret })

/** The code of a moment and for how long it is shown. */
export function codeAt(secret: string, at: Date): { code: string; secondsLeft: number } {
  const epoch = Math.floor(at.getTime() / 1000)
  return { code: generateSync({ secret, epoch }), secondsLeft: step - (epoch % step) }
}

/** The step of time that a code is right for, or null; one of a step that was used counts no more. */
export function stepOfCode(
  { secret, lastStep, at }: { secret: string; lastStep: number; at: Date },
  code: string,
): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(at.getTime() / 1000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: step })
  if (!result.valid || !('timeStep' in result)) return null
  return result.timeStep > lastStep ? result.timeStep : null
}

/** Ten codes for days without the device, such as `k7wq-x2mn-p4`, about 49 bits each. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodes }, () => [word(4), word(4), word(2)].join('-'))

/** A recovery code as it is kept; hyphens, spaces and capitals make no difference. */
export const recoveryHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest()

const word = (length: number) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
