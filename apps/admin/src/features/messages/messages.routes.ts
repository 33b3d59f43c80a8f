import type { RouteRecordRaw } from 'vue-router'
import { recordPlace } from './recordPlace.ts'

/** The way to it is the header's, with how many are unread. */
export const messagesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'messages',
    component: () => import('@youlin/client/messages'),
    props: { recordPlace },
    meta: { title: 'messages.title' },
  },
]
