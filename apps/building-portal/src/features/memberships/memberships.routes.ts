import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconUsers from '~icons/lucide/users-round'

export const membershipsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/memberships',
    name: 'memberships',
    component: () => import('./MembershipsPage.vue'),
    meta: {
      title: 'pages.memberships',
      texts: ['memberships'],
      roles: [Role.ENTERPRISE_REP, Role.COMMUNITY_STAFF, Role.COUNCIL_OFFICER],
      nav: { icon: IconUsers, order: 40 },
    },
  },
]
