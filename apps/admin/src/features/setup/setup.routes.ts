import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'

/** Without a place in the navigation: the first page leads there as long as something is missing. */
export const setupRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/setup',
    name: 'setup',
    component: () => import('./SetupPage.vue'),
    meta: { title: 'setup.title', roles: [Role.DISTRICT_ADMIN] },
  },
]
