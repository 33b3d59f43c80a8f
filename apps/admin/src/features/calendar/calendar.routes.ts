import type { RouteRecordRaw } from 'vue-router'
import IconCalendar from '~icons/lucide/calendar'

export const calendarRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('@youlin/client/calendar'),
    meta: { title: 'calendar.title', nav: { icon: IconCalendar, order: 16 } },
  },
]
