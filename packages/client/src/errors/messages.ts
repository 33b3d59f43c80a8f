import { ErrorCode } from '@youlin/schema'
import { formatDateTime, type Locale } from '@youlin/ui/format'
import { problemOf } from './problem.ts'

/** The translate function of vue-i18n, as far as it is needed here. */
export type Translate = (key: string, facts: Record<string, unknown>) => string

// Facts are numbers, moments or lists; the sentences take words.
function worded(facts: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  const words = Object.entries(facts).map(([key, value]) => {
    if (Array.isArray(value)) return [key, key === 'similarOffers' ? value.length : value.join(', ')]
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value))
      return [key, formatDateTime(value, locale)]
    return [key, value ?? 0]
  })
  return {
    similarOffers: 0,
    waitlistPosition: 1,
    ...Object.fromEntries(words),
    minutes: Math.max(1, Math.ceil(Number(facts.retryAfterSeconds ?? 60) / 60)),
    limitMegabytes: Math.round(Number(facts.limitBytes ?? 10 * 1024 * 1024) / 1024 / 1024),
  }
}

/** The sentence for an error: the fact and what to do, in the language of the page. */
export function errorMessage(error: unknown, t: Translate, locale: Locale = 'zh-CN'): string {
  const { code, facts } = problemOf(error)
  return t(`error.${code}`, worded(facts, locale))
}

/** Input path → the sentence for the field. */
export function fieldErrors(error: unknown, t: Translate): Record<string, string> {
  const { fields } = problemOf(error)
  return Object.fromEntries(Object.entries(fields).map(([path, code]) => [path, t(`fieldError.${code}`, {})]))
}

/** The id to tell to support; shown only where the server does not know what happened. */
export function requestIdOf(error: unknown): string | null {
  const { code, requestId } = problemOf(error)
  if (code !== ErrorCode.INTERNAL && code !== ErrorCode.TIMED_OUT) return null
  shown = requestId ?? shown
  return requestId
}

let shown: string | null = null

/** The id that was shown last, which a complaint may name. */
export function shownRequestId(): string | null {
  return shown
}
