import type { RouteRecordRaw } from 'vue-router'

/** The way to it is the header's, with how many are unread. */
export const messagesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'messages',
    component: () => import('./MessagesPage.vue'),
    meta: { title: 'messages.title' },
  },
]
