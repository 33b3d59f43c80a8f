import { Limits } from '@youlin/schema'
import type { Locale } from './dates.ts'

const tag = (locale: Locale) => (locale === 'en' ? 'en-GB' : 'zh-CN')

/** `6,200`, in both languages the same; exact, never rounded to 余. */
export function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString(tag(locale))
}

/** A count that the server caps: `214`, or `10,000+` from the cap on. */
export function formatCount(value: number, locale: Locale): string {
  if (value >= Limits.countCap) return `${formatNumber(Limits.countCap, locale)}+`
  return formatNumber(value, locale)
}

/** Metres as people say them: `350米`, `1.2公里`; `350 m`, `1.2 km`. */
export function formatDistance(metres: number, locale: Locale): string {
  if (metres < 1_000) {
    const rounded = Math.round(metres / 10) * 10
    return locale === 'en' ? `${rounded} m` : `${rounded}米`
  }
  const kilometres = metres < 10_000 ? (metres / 1_000).toFixed(1) : String(Math.round(metres / 1_000))
  return locale === 'en' ? `${kilometres} km` : `${kilometres}公里`
}

/** Fen as yuan: `12元`, `12.50元`; `¥12`, `¥12.50`. */
export function formatMoney(fen: number, locale: Locale): string {
  const digits = fen % 100 === 0 ? 0 : 2
  const yuan = (fen / 100).toLocaleString(tag(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return locale === 'en' ? `¥${yuan}` : `${yuan}元`
}

/** An average of ratings from 1 to 5: `4.6`. */
export function formatRating(value: number): string {
  return value.toFixed(1)
}

/** A share between 0 and 1: `87%`. */
export function formatShare(value: number, locale: Locale): string {
  return value.toLocaleString(tag(locale), { style: 'percent', maximumFractionDigits: 1 })
}
