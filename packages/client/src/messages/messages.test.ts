import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { compileMessage } from '../language/compileMessage.ts'
import { messagesEn } from './en.ts'
import { messageSentence } from './messageSentence.ts'
import { messagesZh } from './zh-CN.ts'

const messages = { 'zh-CN': { message: messagesZh }, en: { message: messagesEn } }
const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages, messageCompiler: compileMessage })

function sentence(kind: string, facts: unknown = {}, locale: 'zh-CN' | 'en' = 'zh-CN') {
  i18n.global.locale.value = locale
  const t = (key: string, words: Record<string, unknown>) => i18n.global.t(key, words)
  const te = (key: string) => i18n.global.te(key)
  return messageSentence({ kind, facts, recordName: '法律咨询' }, { t, te, locale })
}

describe('A message', () => {
  it.each(Object.keys(messagesZh))('%s names its record in both languages and no raw fact', (kind) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(sentence(kind, {}, locale)).toContain('法律咨询')
      expect(sentence(kind, {}, locale)).not.toMatch(/[{}]|undefined|message\./)
    }
  })

  it('of a kind that this page does not know says that there is news', () => {
    expect(sentence('heardOfNever')).toBe(sentence('unknown'))
    expect(sentence('toString', null)).toBe(sentence('unknown'))
  })
})
