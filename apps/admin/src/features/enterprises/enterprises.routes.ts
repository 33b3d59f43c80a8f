import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconBriefcase from '~icons/lucide/briefcase-business'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const enterprisesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/enterprises',
    name: 'enterprises',
    component: () => import('./EnterprisesPage.vue'),
    meta: { title: 'enterprises.title', roles, list: true, nav: { icon: IconBriefcase, order: 50 } },
  },
  {
    path: '/enterprises/:id',
    name: 'enterprise',
    component: () => import('./EnterprisePage.vue'),
    props: true,
    meta: { title: 'enterprises.one', roles },
  },
]
