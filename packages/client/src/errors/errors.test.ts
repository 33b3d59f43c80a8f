import { ApolloError } from '@apollo/client/core'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { ErrorCode, FieldCode } from '@youlin/schema'
import { errorsEn, fieldErrorsEn } from './en.ts'
import { errorMessage, fieldErrors, requestIdOf, type Translate } from './messages.ts'
import { problemOf, RefusedError } from './problem.ts'
import { errorsZh, fieldErrorsZh } from './zh-CN.ts'

const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  messages: {
    'zh-CN': { error: errorsZh, fieldError: fieldErrorsZh },
    en: { error: errorsEn, fieldError: fieldErrorsEn },
  },
})
const t: Translate = (key, facts) => i18n.global.t(key, facts)

function thrown(extensions: Record<string, unknown>) {
  return new ApolloError({ graphQLErrors: [{ message: 'x', extensions } as never] })
}

describe('An error', () => {
  it('is said with its facts and what to do', () => {
    const full = thrown({ code: 'OFFER_FULL', facts: { waitlistPosition: 3, similarOffers: ['a', 'b'] } })
    expect(errorMessage(full, t)).toBe('该资源名额已满，您排候补第3位，另有2项同类资源可认领。')
    const locked = thrown({ code: 'TOO_MANY_ATTEMPTS', facts: { retryAfterSeconds: 61 } })
    expect(errorMessage(locked, t)).toContain('2分钟')
    const late = thrown({ code: 'TOO_LATE', facts: { until: '2026-11-24T01:00:00Z' } })
    expect(errorMessage(late, t)).toContain('2026年11月24日(星期二)09:00')
  })

  it.each(Object.values(ErrorCode))('%s leaves no fact unfilled and no key unsaid', (code) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      i18n.global.locale.value = locale
      const sentence = errorMessage(thrown({ code, facts: { taken: 3, limit: 3 } }), t, locale)
      expect(sentence).not.toMatch(/[{}]|error\.|undefined/)
    }
    i18n.global.locale.value = 'zh-CN'
  })

  it('names the fields', () => {
    const wrong = thrown({ code: 'INVALID_INPUT', fields: { 'slots.0.until': FieldCode.END_BEFORE_START } })
    expect(fieldErrors(wrong, t)).toEqual({ 'slots.0.until': '结束时间早于开始时间，请核对。' })
  })

  it('gives its request id where only the log knows more', () => {
    expect(requestIdOf(thrown({ code: 'INTERNAL', requestId: 'r1' }))).toBe('r1')
    expect(requestIdOf(thrown({ code: 'CONFLICT', requestId: 'r1' }))).toBeNull()
  })

  it('is read out of answers with a status, refused files and lost connections', () => {
    const body = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }
    const status = new ApolloError({
      networkError: Object.assign(new Error('401'), { result: body }) as never,
    })
    expect(problemOf(status).code).toBe('UNAUTHENTICATED')
    expect(problemOf(new RefusedError({ code: 'FILE_TOO_LARGE' })).code).toBe('FILE_TOO_LARGE')
    expect(problemOf(new ApolloError({ networkError: new TypeError('Failed to fetch') })).code).toBe(
      'NETWORK',
    )
    expect(problemOf(new Error('unforeseen')).code).toBe('INTERNAL')
    expect(problemOf(thrown({ code: 'NEVER_HEARD_OF' })).code).toBe('INTERNAL')
  })
})
