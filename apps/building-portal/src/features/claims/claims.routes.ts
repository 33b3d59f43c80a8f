import type { RouteRecordRaw } from 'vue-router'
import IconClaims from '~icons/lucide/square-check'

export const claimsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/claims',
    name: 'claims',
    component: () => import('./ClaimsPage.vue'),
    meta: { title: 'pages.claims', texts: ['claims'], nav: { icon: IconClaims, order: 30 } },
  },
  {
    path: '/claims/:id',
    name: 'claim',
    component: () => import('./ClaimPage.vue'),
    props: true,
    meta: { title: 'pages.claim', texts: ['claims', 'claiming'] },
  },
]
