import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { errorsEn, fieldErrorsEn } from '../errors/en.ts'
import { errorsZh, fieldErrorsZh } from '../errors/zh-CN.ts'
import { sharedEn } from '../locales/en.ts'
import { sharedZh } from '../locales/zh-CN.ts'
import { compileMessage } from './compileMessage.ts'
import type { Sentences } from './language.ts'

const messages: Record<string, Sentences> = {
  'zh-CN': { ...sharedZh, error: errorsZh, fieldError: fieldErrorsZh },
  en: { ...sharedEn, error: errorsEn, fieldError: fieldErrorsEn },
}
const theirs = createI18n({ legacy: false, messages })
const ours = createI18n({ legacy: false, messages, messageCompiler: compileMessage })
const facts = {
  n: 3,
  name: '江汉 <医疗>',
  id: 'r1',
  minutes: 2,
  taken: 1,
  limit: 2,
  column: '名称',
  until: '',
}

function keysOf(sentences: Sentences, path = ''): string[] {
  return Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  )
}

describe('Messages', () => {
  it.each(Object.keys(messages))('of %s read as the compiler of vue-i18n reads them', (locale) => {
    theirs.global.locale.value = ours.global.locale.value = locale as never
    for (const key of keysOf(messages[locale]!)) {
      for (const count of [0, 1, 2, 3]) {
        expect(ours.global.t(key, facts, count), key).toBe(theirs.global.t(key, facts, count))
      }
      expect(ours.global.t(key, facts), key).toBe(theirs.global.t(key, facts))
      expect(ours.global.t(key), key).toBe(theirs.global.t(key))
    }
  })
})
