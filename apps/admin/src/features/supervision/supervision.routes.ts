import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconSupervision from '~icons/lucide/alarm-clock-check'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const supervisionRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/supervision',
    name: 'supervision',
    component: () => import('./SupervisionPage.vue'),
    meta: { title: 'supervision.title', roles, list: true, nav: { icon: IconSupervision, order: 16 } },
  },
]
