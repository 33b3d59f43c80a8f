import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconCheck from '~icons/lucide/user-check'

export const membershipsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/memberships',
    name: 'memberships',
    component: () => import('./MembershipsPage.vue'),
    meta: {
      title: 'memberships.title',
      roles: [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR],
      list: true,
      nav: { icon: IconCheck, order: 20 },
    },
  },
]
