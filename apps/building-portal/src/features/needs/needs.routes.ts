import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconNeeds from '~icons/lucide/list-plus'

export const needsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/needs',
    name: 'needs',
    component: () => import('./NeedsPage.vue'),
    meta: {
      title: 'pages.needs',
      texts: ['needs'],
      roles: [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP],
      nav: { icon: IconNeeds, order: 35 },
    },
  },
]
