import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconHand from '~icons/lucide/hand-helping'

export const needsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/needs',
    name: 'needs',
    component: () => import('./NeedsPage.vue'),
    meta: {
      title: 'pages.needs',
      texts: ['needs'],
      roles: [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP],
      nav: { icon: IconHand, order: 35 },
    },
  },
]
