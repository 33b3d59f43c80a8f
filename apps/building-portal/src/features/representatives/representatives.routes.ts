import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconUsers from '~icons/lucide/users-round'

// Their titles are labels that are there already.
export const representativesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/representatives',
    name: 'representatives',
    component: () => import('./RepresentativesPage.vue'),
    meta: {
      title: 'label.Role.ENTERPRISE_REP',
      texts: ['representatives', 'invitation'],
      roles: [Role.ENTERPRISE_REP],
      nav: { icon: IconUsers, order: 45 },
    },
  },
  {
    path: '/invitation',
    name: 'invitation',
    component: () => import('@youlin/client/invitation/page'),
    props: ({ hash }) => ({ token: hash.slice(1) }),
    meta: { title: 'label.RecordKind.INVITATION', texts: ['invitation'], public: true, plain: true },
  },
]
