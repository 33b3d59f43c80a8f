import { words } from '@youlin/client/words'
import { dayOf } from '../../platform/clock.ts'
import type { Wording } from './export-list.ts'

const clockTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
})

export function wordingIn(locale: 'zh-CN' | 'en'): Wording {
  const { labels } = words[locale]
  return {
    label: (name, value) => (labels[name] as Record<string, string>)[value] ?? value,
    day,
    moment: (value) => (value === null ? null : `${day(value)} ${clockTime.format(new Date(value))}`),
    either: (zh, en) => (locale === 'en' ? en : zh),
    join: (values) => values.join(locale === 'en' ? ', ' : '、'),
  }
}

function day(value: string | Date | null): string | null {
  if (value === null) return null
  // A day stays what it is; a moment falls on its day in Shanghai.
  return typeof value === 'string' && value.length === 10 ? value : dayOf(new Date(value))
}
