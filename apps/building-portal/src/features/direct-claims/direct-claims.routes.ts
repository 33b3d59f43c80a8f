import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'

const roles = [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER]

export const directClaimsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/n',
    name: 'guest-claim',
    component: () => import('./GuestClaimPage.vue'),
    props: ({ hash }) => ({ token: hash.slice(1) }),
    meta: { title: 'pages.guestClaim', public: true, plain: true },
  },
  {
    path: '/direct-claims/:id',
    name: 'direct-claim',
    component: () => import('@youlin/client/direct-claims/page'),
    props: true,
    meta: { title: 'label.RecordKind.DIRECT_CLAIM', roles, section: 'needs' },
  },
]
