import { formatDateTime, type Locale } from '@youlin/ui/format'
import type { Translate } from '../errors/messages.ts'

/** A message as the API gives it. */
export interface Told {
  kind: string
  facts: unknown
  recordName: string
}

/** The words of the page; the messages' own are among them under `message`. */
export interface Language {
  t: Translate
  te: (key: string) => boolean
  locale: Locale
}

/**
 * The sentence of a message with its facts, and until when to answer where there is a term. Moments among them
 * are said on the clock of Shanghai.
 */
export function messageSentence({ kind, facts, recordName }: Told, { t, te, locale }: Language): string {
  const entries = Object.entries((facts ?? {}) as Record<string, unknown>).map(([key, value]) => [
    key,
    isMoment(value) ? formatDateTime(value, locale) : value,
  ])
  // A newer server may know kinds that this page does not.
  const own = `message.${kind}`
  const words = Object.fromEntries(entries)
  const sentence = t(te(own) ? own : 'message.unknown', { ...words, record: recordName })
  return words['due'] ? t('message.withDue', { sentence, due: words['due'] }) : sentence
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
}
