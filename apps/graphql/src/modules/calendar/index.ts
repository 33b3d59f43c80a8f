import type { Module } from '../../platform/module.ts'
import { CalendarResolver } from './calendar.resolver.ts'
import { readFeed } from './feed.queries.ts'
import { FeedResolver } from './feed.resolver.ts'

export { feedText } from './feed.reading.ts'

/** 日程: when what is agreed takes place, on a page and in the calendar that a person keeps anyway. */
export const calendar: Module = {
  resolvers: [CalendarResolver, FeedResolver],
  entities: [],
  nodes: { CalendarFeed: readFeed },
}
