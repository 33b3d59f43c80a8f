/** What the calendar's grid says; apps put it under the key `calendar`. */
export const calendarGridZh = {
  today: '今天',
  off: '休',
  worked: '班',
  dayCount: '{day}，{n}项',
  more: '还有{n}项',
}
