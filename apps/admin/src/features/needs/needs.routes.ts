import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconNeeds from '~icons/lucide/list-plus'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const needsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/needs',
    name: 'needs',
    component: () => import('./NeedsPage.vue'),
    meta: { title: 'needs.title', roles, list: true, nav: { icon: IconNeeds, order: 17 } },
  },
  {
    path: '/needs/:id',
    name: 'need',
    component: () => import('./NeedPage.vue'),
    props: true,
    meta: { title: 'needs.one', roles },
  },
  {
    path: '/direct-claims/:id',
    name: 'direct-claim',
    component: () => import('@youlin/client/direct-claims/page'),
    props: true,
    meta: { title: 'label.RecordKind.DIRECT_CLAIM', roles, section: 'needs' },
  },
]
