import { useI18n } from 'vue-i18n'

/** Names of months and weekdays; kept out of the formats, which every page loads. */
export function useCalendarWords() {
  const { locale } = useI18n({ useScope: 'global' })
  const say = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : 'zh-CN', {
      timeZone: 'UTC',
      ...options,
    }).format(new Date(day))
  return {
    /** `2026年11月` or `November 2026`. */
    month: (day: string) => say(day, { year: 'numeric', month: 'long' }),
    /** `周二` or `Tue`. */
    weekday: (day: string) => say(day, { weekday: 'short' }),
  }
}
