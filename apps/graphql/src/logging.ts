import pino, { type DestinationStream, type Logger } from 'pino'
import { maskMobileNumber } from '@youlin/schema'

/** A mobile number, also with gaps or +86; ids are matched first, since their digits can look like one. */
const idOrMobile =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<!\d)((?:00)?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/gi
const secrets = ['password', 'newPassword', 'mobile', 'token', 'secret', 'cookie', 'authorization']
const depths = ['', '*.', '*.*.', '*.*.*.']

/** The log of the process, a line of JSON for each entry, without secrets and mobile numbers at any level. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      redact: [
        ...depths.flatMap((depth) => secrets.map((name) => depth + name)),
        'res.headers["set-cookie"]',
      ],
      // On the finished line, since numbers also stand in messages, stacks and what PostgreSQL says of a row.
      hooks: { streamWrite: maskLine },
    },
    destination ?? pino.destination(1),
  )
}

/** The text with `138****0000` in the place of each mobile number. */
export function maskMobiles(text: string): string {
  return text.replace(idOrMobile, (found, prefix: string | undefined, number: string | undefined) =>
    number ? (prefix ?? '') + maskMobileNumber(number.replace(/\D/g, '')) : found,
  )
}

function maskLine(line: string): string {
  if (maskMobiles(line) === line) return line
  // By value: the digits of a duration are no number to mask, and would be no JSON any more.
  const masked = JSON.parse(line, (_key, value: unknown) => {
    if (typeof value === 'string') return maskMobiles(value)
    return Number.isInteger(value) ? maskedInteger(value as number) : value
  }) as unknown
  return JSON.stringify(masked) + '\n'
}

function maskedInteger(value: number): number | string {
  const text = maskMobiles(String(value))
  return text === String(value) ? value : text
}
