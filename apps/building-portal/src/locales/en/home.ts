import type { home as zhCN } from '../zh-CN/home.ts'

export const home: typeof zhCN = {
  todo: 'Waits for you',
  nothing: 'Nothing waits for you',
  nothingHint: 'What is new will be listed here.',
  further: 'More that waits',
  all: 'See all: {what} ({n})',
  overdue: '{n} overdue',
  overdueSince: 'Overdue since {at}.',
  dueAt: 'Due: {at}',
  next: 'Next event',
  quick: {
    offers: 'Find offers',
    needs: 'Raise a need',
    'new-offer': 'Publish an offer',
    'my-offers': 'My offers',
    memberships: 'See the members',
    calendar: 'Calendar',
    map: 'Map',
  },
}
