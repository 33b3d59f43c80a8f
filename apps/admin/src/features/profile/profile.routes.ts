import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'

export const profileRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/profile',
    name: 'profile',
    component: () => import('./ProfilePage.vue'),
    meta: {
      title: 'shell.profile',
      texts: ['account', 'access', 'secondFactor'],
      roles: [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR],
    },
  },
  {
    path: '/profile/channels',
    name: 'channels',
    component: () => import('@youlin/client/channels'),
    meta: { title: 'channels.title', texts: ['channels'], section: 'profile' },
  },
]
