import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconHandshake from '~icons/lucide/handshake'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const claimsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/claims',
    name: 'claims',
    component: () => import('./ClaimsPage.vue'),
    meta: { title: 'claims.title', roles, list: true, nav: { icon: IconHandshake, order: 15 } },
  },
  {
    path: '/claims/:id',
    name: 'claim',
    component: () => import('./ClaimPage.vue'),
    props: true,
    meta: { title: 'claims.one', roles },
  },
]
