import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { compileMessage } from '../language/compileMessage.ts'
import { messagesEn } from './en.ts'
import { messageSentence } from './messageSentence.ts'
import { messagesZh } from './zh-CN.ts'

const messages = { 'zh-CN': { message: messagesZh }, en: { message: messagesEn } }
const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages, messageCompiler: compileMessage })
const kinds = Object.keys(messagesZh).filter((kind) => kind !== 'withDue') as (keyof typeof messagesZh)[]
const factsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

function sentence(kind: string, facts: unknown = {}, locale: 'zh-CN' | 'en' = 'zh-CN') {
  i18n.global.locale.value = locale
  const t = (key: string, words: Record<string, unknown>) => i18n.global.t(key, words)
  const te = (key: string) => i18n.global.te(key)
  return messageSentence({ kind, facts, recordName: '法律咨询' }, { t, te, locale })
}

describe('A message', () => {
  it.each(kinds)('%s names its record in both languages and no raw fact', (kind) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(sentence(kind, {}, locale)).toContain('法律咨询')
      expect(sentence(kind, {}, locale)).not.toMatch(/[{}]|undefined|message\./)
    }
  })

  it.each(kinds)('%s says the same facts in both languages', (kind) => {
    expect(factsOf(messagesEn[kind])).toEqual(factsOf(messagesZh[kind]))
  })

  it('tells its facts, moments on the clock of Shanghai, and until when to answer', () => {
    const facts = {
      compound: '如寿里',
      startsAt: '2026-12-01T01:00:00.000Z',
      due: '2026-11-27T10:00:00.000Z',
    }
    expect(sentence('timeProposed', facts)).toBe(
      '对方就如寿里的“法律咨询”提议2026年12月1日(星期二)09:00开始，请回复。截止时间：2026年11月27日(星期五)18:00。',
    )
    expect(sentence('timeProposed', facts, 'en')).toMatch(/^The other side .+ Answer it\. Due: .*18:00\.$/)
    expect(sentence('placeHeld', { compound: '如寿里', due: null })).toBe(
      '“法律咨询”空出名额，已为如寿里保留，请在期限内确认。',
    )
  })

  it('of a kind that this page does not know says that there is news', () => {
    expect(sentence('heardOfNever')).toBe(sentence('unknown'))
    expect(sentence('toString', null)).toBe(sentence('unknown'))
  })
})
