import type { home as zhCN } from '../zh-CN/home.ts'

export const home: typeof zhCN = {
  title: 'Desk',
  todo: 'What waits for you',
  begin: 'Open the first one',
  overdue: '{n} overdue',
  dueSoon: '{n} due soon',
  all: 'See all',
  since: 'waits since {day}',
  nothing: 'Nothing waits for you',
  nothingHint: 'Applications, reviews and claims appear here when it is your turn.',
  reads: 'You may read every record in your scope',
  readsHint: 'Auditors have nothing to decide; the lists are at the left.',
  seeOffers: 'See the offers',
}
