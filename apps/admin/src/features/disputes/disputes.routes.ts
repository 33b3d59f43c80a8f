import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconScale from '~icons/lucide/scale'

export const disputesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/disputes',
    name: 'disputes',
    component: () => import('./DisputesPage.vue'),
    meta: {
      title: 'disputes.title',
      roles: [Role.DISTRICT_ADMIN, Role.AUDITOR],
      list: true,
      nav: { icon: IconScale, order: 52 },
    },
  },
]
