import { formatDateTime, type Locale } from '@youlin/ui/format'
import type { Translate } from '../errors/messages.ts'
import { messagesZh } from './zh-CN.ts'

/** A message as the API gives it. */
export interface Told {
  kind: string
  facts: unknown
  recordName: string
}

/** The sentence of a message, with its facts; moments among them are said on the clock of Shanghai. */
export function messageSentence({ kind, facts, recordName }: Told, t: Translate, locale: Locale): string {
  const words = Object.entries((facts ?? {}) as Record<string, unknown>).map(([key, value]) => [
    key,
    isMoment(value) ? formatDateTime(value, locale) : value,
  ])
  // A newer server may know kinds that this page does not.
  const known = Object.hasOwn(messagesZh, kind) ? kind : 'unknown'
  return t(`message.${known}`, { ...Object.fromEntries(words), record: recordName })
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
}
