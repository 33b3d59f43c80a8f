import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconUserPlus from '~icons/lucide/user-plus'
import IconUserCog from '~icons/lucide/user-cog'

const readers = [Role.DISTRICT_ADMIN, Role.AUDITOR]

export const usersRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/users',
    name: 'users',
    component: () => import('./UsersPage.vue'),
    meta: { title: 'users.title', roles: readers, list: true, nav: { icon: IconUserCog, order: 80 } },
  },
  {
    path: '/users/by-day',
    name: 'grants-on',
    component: () => import('./GrantsOnPage.vue'),
    meta: { title: 'users.byDay', roles: readers },
  },
  {
    path: '/users/:id',
    name: 'user',
    component: () => import('./UserPage.vue'),
    props: true,
    meta: { title: 'users.one', roles: readers },
  },
  {
    path: '/invitations',
    name: 'invitations',
    component: () => import('./InvitationsPage.vue'),
    meta: {
      title: 'users.invitations',
      roles: [...readers, Role.STREET_STAFF],
      list: true,
      nav: { icon: IconUserPlus, order: 82 },
    },
  },
  {
    path: '/invitation',
    name: 'invitation',
    component: () => import('@youlin/client/invitation/page'),
    props: ({ hash }) => ({ token: hash.slice(1) }),
    meta: { title: 'invitation.title', public: true, plain: true },
  },
]
