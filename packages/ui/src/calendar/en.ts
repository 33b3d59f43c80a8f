import type { calendarGridZh } from './zh-CN.ts'

export const calendarGridEn: typeof calendarGridZh = {
  today: 'Today',
  off: 'Off',
  worked: 'Worked',
  dayCount: '{day}, {n} entry | {day}, {n} entries',
  more: '{n} more',
}
