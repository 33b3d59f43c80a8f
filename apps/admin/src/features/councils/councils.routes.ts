import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconUsers from '~icons/lucide/users-round'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const councilsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/councils',
    name: 'councils',
    component: () => import('./CouncilsPage.vue'),
    meta: { title: 'councils.title', roles, list: true, nav: { icon: IconUsers, order: 30 } },
  },
  {
    path: '/councils/:id',
    name: 'council',
    component: () => import('./CouncilPage.vue'),
    props: true,
    meta: { title: 'councils.one', roles },
  },
]
