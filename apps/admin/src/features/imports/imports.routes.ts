import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconFileUp from '~icons/lucide/file-up'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const importsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/imports',
    name: 'imports',
    component: () => import('./ImportsPage.vue'),
    meta: { title: 'imports.title', roles, list: true, nav: { icon: IconFileUp, order: 84 } },
  },
  {
    path: '/imports/new',
    name: 'import',
    component: () => import('./ImportPage.vue'),
    meta: { title: 'imports.one', roles },
  },
]
