import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconScroll from '~icons/lucide/scroll-text'

export const auditRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: {
      title: 'audit.title',
      roles: [Role.DISTRICT_ADMIN, Role.AUDITOR],
      list: true,
      nav: { icon: IconScroll, order: 90 },
    },
  },
]
