import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { OfferUnit } from '@youlin/schema'
import * as dates from './dates.ts'
import * as quantities from './quantities.ts'

/** The formatters in the language of the page. */
export function useFormat() {
  const { locale, t } = useI18n({ useScope: 'global' })
  const language = computed(() => (locale.value === 'en' ? 'en' : 'zh-CN') as dates.Locale)
  return {
    date: (value: string | Date) => dates.formatDate(value, language.value),
    dateTime: (value: string | Date) => dates.formatDateTime(value, language.value),
    time: dates.formatTime,
    moment: dates.formatMoment,
    day: dates.formatDay,
    span: (from: string | Date, until: string | Date) => dates.formatSpan(from, until, language.value),
    days: (from: string, until?: string | null) => dates.formatDays(from, until, language.value),
    number: (value: number) => quantities.formatNumber(value, language.value),
    count: (value: number) => quantities.formatCount(value, language.value),
    distance: (metres: number) => quantities.formatDistance(metres, language.value),
    money: (fen: number) => quantities.formatMoney(fen, language.value),
    rating: quantities.formatRating,
    share: (value: number) => quantities.formatShare(value, language.value),
    /** `3场`, `20户`: a quantity in the offer's unit. */
    quantity: (value: number, unit: OfferUnit) =>
      t(`ui.unit.${unit}`, { n: quantities.formatNumber(value, language.value) }, value),
    /** `余3场`, or that the places are gone. */
    places: (left: number, unit: OfferUnit) =>
      left <= 0
        ? t('ui.placesNone')
        : t('ui.placesLeft', {
            n: t(`ui.unit.${unit}`, { n: quantities.formatNumber(left, language.value) }, left),
          }),
    /** `3个工作日`. */
    workingDays: (days: number) => t('ui.workingDays', { n: days }, days),
    /** What is left of a deadline, or by how much it is overdue, in working days. */
    workingDaysLeft: (days: number) => {
      if (days > 0) return t('ui.workingDaysLeft', { n: days }, days)
      return days === 0 ? t('ui.dueToday') : t('ui.workingDaysOverdue', { n: -days }, -days)
    },
  }
}
