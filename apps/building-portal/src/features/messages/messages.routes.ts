import type { RouteRecordRaw } from 'vue-router'
import IconMail from '~icons/lucide/mail'

export const messagesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'messages',
    component: () => import('./MessagesPage.vue'),
    meta: {
      title: 'pages.messages',
      texts: ['messages', 'message'],
      nav: { icon: IconMail, order: 60, bar: 3 },
    },
  },
]
