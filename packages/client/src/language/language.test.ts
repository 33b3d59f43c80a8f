import { describe, expect, it } from 'vitest'
import { createLanguages } from './language.ts'

const zh = { app: { title: '友邻' } }
const en = { app: { title: 'Youlin' } }

function languagesWithOffers(asked: string[]) {
  const texts = (language: string, find: string) => ({
    offers: async () => {
      asked.push(language)
      return { find }
    },
  })
  const later = {
    'zh-CN': async () => texts('zh-CN', '找资源'),
    en: async () => texts('en', 'Find offers'),
  }
  return createLanguages(zh, async () => en, [later])
}

describe('Texts that come later', () => {
  it('are there once a page needs them, in the language spoken, and are asked for once', async () => {
    const asked: string[] = []
    const { i18n, need, speak } = languagesWithOffers(asked)
    await need(['offers', 'unheard-of'])
    expect(i18n.global.t('offers.find')).toBe('找资源')
    await speak('en')
    expect(i18n.global.t('offers.find')).toBe('Find offers')
    expect(i18n.global.t('app.title')).toBe('Youlin')
    await need(['offers'])
    await speak('zh-CN')
    expect(asked).toEqual(['zh-CN', 'en'])
  })
})
