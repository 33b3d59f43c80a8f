import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconCoverage from '~icons/lucide/grid-3x3'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const coverageRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/coverage',
    name: 'coverage',
    component: () => import('./CoveragePage.vue'),
    meta: { title: 'coverage.title', roles, list: true, nav: { icon: IconCoverage, order: 19 } },
  },
  {
    path: '/coverage/gaps',
    name: 'coverage-gaps',
    component: () => import('./CoverageGapsPage.vue'),
    meta: { title: 'coverage.gaps', roles, list: true },
  },
]
