import { expect, it } from 'vitest'
import { startApi } from '../tests/support/api.ts'
import { createLogger } from './logging.ts'
import { maskMobiles } from './platform/mobile-masking.ts'

function linesOf(write: (log: ReturnType<typeof createLogger>) => void, level = 'trace'): string[] {
  const lines: string[] = []
  write(createLogger(level, { write: (line) => lines.push(line) }))
  return lines
}

it('masks mobile numbers in messages, errors, what the database says and numbers, at every level', () => {
  const refused = Object.assign(new Error('duplicate key of 13900001111'), {
    detail: 'Key (mobile)=(13900002222) already exists.',
    cause: new Error('because of 13900003333'),
  })
  const lines = linesOf((log) => {
    for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
      log[level]({ err: refused, deep: [{ digits: 13900004444 }] }, 'to 139 0000 5555 or +8613900006666')
    }
    log.child({ by: '13900007777' }).info('done')
  })
  expect(lines).toHaveLength(7)
  for (const line of lines) expect(line).not.toMatch(/1390000|139 0000/)
  const entry = JSON.parse(lines[0]!)
  expect(entry.msg).toBe('to 139****5555 or +86139****6666')
  expect(entry.err.detail).toBe('Key (mobile)=(139****2222) already exists.')
  expect(entry.err.stack).toContain('because of 139****3333')
  expect(entry.deep).toEqual([{ digits: '139****4444' }])
  expect(lines.every((line) => line.endsWith('}\n'))).toBe(true)
})

it('leaves ids and durations as they are, so that a request is still found by its id', () => {
  const reqId = '019ac5b2-7d3e-7c11-8a55-f13812345678'
  const digits = '13812345-1381-7381-8381-138123456789'
  const [line] = linesOf((log) => log.info({ reqId, digits, responseTime: 4.13812345678 }, '13900001111'))
  expect(JSON.parse(line!)).toMatchObject({ reqId, digits, responseTime: 4.13812345678, msg: '139****1111' })
  expect(maskMobiles('1764045678901')).toBe('1764045678901')
})

it('hides secrets however deep they stand', () => {
  const [line] = linesOf((log) =>
    log.info({
      password: 'geheim',
      input: { newPassword: 'geheim', more: { mobile: 'geheim', evenMore: { token: 'geheim' } } },
      req: { headers: { cookie: 'geheim', authorization: 'geheim' } },
      res: { headers: { 'set-cookie': 'geheim' } },
    }),
  )
  expect(line).not.toContain('geheim')
})

it('holds no number of an address that somebody asked for', async () => {
  const api = await startApi()
  await api.server.inject({ url: '/graphql?query=%7Bnode%28id%3A%2213900001111%22%29%7Bid%7D%7D' })
  await expect(api.close()).resolves.toBeUndefined()
})

it('holds no secret of a calendar link, however it is asked for', async () => {
  const token = 'kXq3'.repeat(10) + 'abc'
  const escaped = `%6B${token.slice(1)}`
  const lines = linesOf((log) => {
    for (const url of [`/calendar/${token}.ics`, `/calendar/${escaped}.ics?x=1`, `//calendar/${token}.ICS`])
      log.info({ req: { url } }, `asked for ${url}`)
  })
  for (const line of lines) expect(line).not.toContain(token.slice(1))
  expect(JSON.parse(lines[0]!)).toMatchObject({ req: { url: '/calendar/***.ics' } })
})
