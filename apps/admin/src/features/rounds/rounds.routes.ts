import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconRounds from '~icons/lucide/shuffle'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const roundsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/matching-rounds',
    name: 'matching-rounds',
    component: () => import('./RoundsPage.vue'),
    meta: { title: 'rounds.title', roles, list: true, nav: { icon: IconRounds, order: 18 } },
  },
  {
    path: '/matching-rounds/:id',
    name: 'matching-round',
    component: () => import('./RoundPage.vue'),
    props: true,
    meta: { title: 'rounds.one', roles },
  },
]
