import type { RouteRecordRaw } from 'vue-router'
import IconMail from '~icons/lucide/mail'
import { recordPlace } from './recordPlace.ts'

export const messagesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'messages',
    component: () => import('@youlin/client/messages'),
    props: { recordPlace },
    meta: {
      title: 'pages.messages',
      texts: ['messages', 'message'],
      nav: { icon: IconMail, order: 60, bar: 3 },
    },
  },
]
