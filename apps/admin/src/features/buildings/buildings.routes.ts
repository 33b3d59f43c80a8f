import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconBuilding from '~icons/lucide/building-2'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const buildingsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/buildings',
    name: 'buildings',
    component: () => import('./BuildingsPage.vue'),
    meta: { title: 'buildings.title', roles, list: true, nav: { icon: IconBuilding, order: 40 } },
  },
  {
    path: '/buildings/:id',
    name: 'building',
    component: () => import('./BuildingPage.vue'),
    props: true,
    meta: { title: 'buildings.one', roles },
  },
]
