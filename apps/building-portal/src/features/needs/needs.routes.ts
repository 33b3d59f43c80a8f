import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconNeeds from '~icons/lucide/list-plus'

const roles = [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER]

export const needsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/needs',
    name: 'needs',
    component: () => import('./NeedsPage.vue'),
    meta: {
      title: 'pages.needs',
      texts: ['needs'],
      roles,
      nav: { icon: IconNeeds, order: 35 },
    },
  },
  {
    path: '/needs/:id',
    name: 'need',
    component: () => import('./NeedPage.vue'),
    props: true,
    meta: { title: 'pages.need', texts: ['needs', 'claims', 'claiming'], roles },
  },
]
