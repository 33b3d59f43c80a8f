import pino, { type DestinationStream, type Logger } from 'pino'
import { maskMobiles, maskMobilesOfJson } from './platform/mobile-masking.ts'

const secrets = ['password', 'newPassword', 'mobile', 'token', 'secret', 'cookie', 'authorization']
const depths = ['', '*.', '*.*.', '*.*.*.']

/** The secret of a private calendar link, wherever its address stands. */
const calendarLink = /[^\s/"\\?#]+(?=\.ics)/gi

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

function maskLine(given: string): string {
  const line = given.replace(calendarLink, '***')
  return maskMobiles(line) === line ? line : JSON.stringify(maskMobilesOfJson(line)) + '\n'
}
