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

/** The sentence of a message, with its facts; moments among them are said on the clock of Shanghai. */
export function messageSentence({ kind, facts, recordName }: Told, { t, te, locale }: Language): string {
  const words = Object.entries((facts ?? {}) as Record<string, unknown>).map(([key, value]) => [
    key,
    isMoment(value) ? formatDateTime(value, locale) : value,
  ])
  // A newer server may know kinds that this page does not.
  const own = `message.${kind}`
  return t(te(own) ? own : 'message.unknown', { ...Object.fromEntries(words), record: recordName })
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
}
