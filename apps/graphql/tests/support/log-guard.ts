import { createLogger } from '../../src/logging.ts'

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const duration = /"responseTime":[\d.]+/g
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/
const calendarToken = /[\w-]{43}\.ics/

/** A log of everything from `debug` on, which fails the tests that wrote a mobile number or a calendar link into it. */
export function guardedLog() {
  const leaks: string[] = []
  const log = createLogger('debug', {
    write(line: string) {
      if (process.env['TEST_LOG']) process.stdout.write(line)
      if (mobile.test(line.replace(id, '').replace(duration, ''))) leaks.push(line)
      if (calendarToken.test(line)) leaks.push(line)
    },
  })
  return {
    log,
    expectNoLeaks() {
      if (leaks.length > 0)
        throw new Error(`A mobile number or a calendar link stands in the log:\n${leaks.join('')}`)
    },
  }
}
