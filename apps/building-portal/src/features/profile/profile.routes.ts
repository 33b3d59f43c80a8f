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
  {
    path: '/profile/channels',
    name: 'channels',
    component: () => import('@youlin/client/channels'),
    meta: { title: 'channels.title', texts: ['channels'], section: 'profile' },
  },
]
