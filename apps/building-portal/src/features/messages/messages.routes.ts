import type { RouteRecordRaw } from 'vue-router'
import IconBell from '~icons/lucide/bell'

export const messagesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'messages',
    component: () => import('./MessagesPage.vue'),
    meta: {
      title: 'pages.messages',
      texts: ['messages', 'message'],
      nav: { icon: IconBell, order: 60, bar: 3 },
    },
  },
]
