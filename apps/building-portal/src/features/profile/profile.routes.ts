import type { RouteRecordRaw } from 'vue-router'
import IconUser from '~icons/lucide/user-round'

export const profileRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/profile',
    name: 'profile',
    component: () => import('./ProfilePage.vue'),
    meta: {
      title: 'pages.profile',
      texts: ['profile', 'account', 'secondFactor', 'access'],
      nav: { icon: IconUser, order: 90, bar: 4 },
    },
  },
]
