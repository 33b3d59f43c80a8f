import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconMessageSquare from '~icons/lucide/message-square'

export const feedbackRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/feedback',
    name: 'feedback',
    component: () => import('./FeedbackPage.vue'),
    meta: {
      title: 'feedback.title',
      roles: [Role.DISTRICT_ADMIN, Role.AUDITOR],
      list: true,
      nav: { icon: IconMessageSquare, order: 86 },
    },
  },
]
