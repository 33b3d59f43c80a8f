import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconBriefcase from '~icons/lucide/briefcase-business'

export const enterpriseRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/enterprise',
    name: 'enterprise',
    component: () => import('./EnterprisePage.vue'),
    meta: {
      title: 'pages.enterprise',
      texts: ['enterprise', 'representatives', 'invitation'],
      roles: [Role.ENTERPRISE_REP],
      nav: { icon: IconBriefcase, order: 45 },
    },
  },
  {
    path: '/invitation',
    name: 'invitation',
    component: () => import('@youlin/client/invitation/page'),
    props: ({ hash }) => ({ token: hash.slice(1) }),
    // Its title is a label that is there already.
    meta: { title: 'label.RecordKind.INVITATION', texts: ['invitation'], public: true, plain: true },
  },
]
