/** The languages that the apps speak. */
export type Locale = 'zh-CN' | 'en'

// Staff read their district's wall clock whatever the browser's zone is.
const timeZone = 'Asia/Shanghai'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone,
    hourCycle: 'h23',
    ...options,
  })
  formats.set(key, format)
  return format
}

function partsOf(moment: Date, locale: Locale): Record<string, string> {
  const format = formatOf(locale, {
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'numeric',
    day: 'numeric',
    weekday: locale === 'en' ? 'short' : 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, part.value]))
}

// A day without a time is noon in Shanghai, so that no zone shifts it to its neighbour.
function momentOf(value: string | Date): Date {
  if (value instanceof Date) return value
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+08:00` : value)
}

/** `2026年11月24日(星期二)` or `Tue, 24 Nov 2026`. */
export function formatDate(value: string | Date, locale: Locale): string {
  const part = partsOf(momentOf(value), locale)
  if (locale === 'en') return `${part.weekday}, ${part.day} ${part.month} ${part.year}`
  return `${part.year}年${part.month}月${part.day}日(${part.weekday})`
}

/** `09:00`, on the clock of Shanghai. */
export function formatTime(value: string | Date): string {
  return formatOf('en', { hour: '2-digit', minute: '2-digit' }).format(momentOf(value))
}

/** `2026年11月24日(星期二)09:00` or `Tue, 24 Nov 2026, 09:00`. */
export function formatDateTime(value: string | Date, locale: Locale): string {
  return formatDate(value, locale) + (locale === 'en' ? ', ' : '') + formatTime(value)
}

/** `2026-11-24 09:00`: the short form for the cells of tables, one width in both languages. */
export function formatMoment(value: string | Date): string {
  return `${formatDay(value)} ${formatTime(value)}`
}

/** `2026-11-24`, the day in Shanghai; also what a date input takes. */
export function formatDay(value: string | Date): string {
  const parts = partsOf(momentOf(value), 'zh-CN')
  return [parts.year, parts.month?.padStart(2, '0'), parts.day?.padStart(2, '0')].join('-')
}

/** A span in one phrase: the day is said once when both ends share it. */
export function formatSpan(from: string | Date, until: string | Date, locale: Locale): string {
  const dash = locale === 'en' ? '–' : '至'
  if (formatDay(from) === formatDay(until)) return `${formatDateTime(from, locale)}–${formatTime(until)}`
  return `${formatDateTime(from, locale)}${dash}${formatDateTime(until, locale)}`
}

/** Days from–until: `2026年11月24日至2026年12月1日`. */
export function formatDays(from: string, until: string | null | undefined, locale: Locale): string {
  const short = (day: string) => formatDate(day, locale).replace(/\(.*\)$|^\w+, /, '')
  if (!until) return locale === 'en' ? `from ${short(from)}` : `${short(from)}起`
  return locale === 'en' ? `${short(from)} – ${short(until)}` : `${short(from)}至${short(until)}`
}

/** The moment of a day and time that were typed on the clock of Shanghai, as the API takes it. */
export function momentFromTyped(day: string, time: string): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}
