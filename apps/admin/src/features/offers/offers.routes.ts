import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconGift from '~icons/lucide/gift'

const roles = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR]

export const offersRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/offers',
    name: 'offers',
    component: () => import('./OffersPage.vue'),
    meta: { title: 'offers.title', roles, list: true, nav: { icon: IconGift, order: 10 } },
  },
  {
    path: '/offers/:id',
    name: 'offer',
    component: () => import('./OfferPage.vue'),
    props: true,
    meta: { title: 'offers.one', roles },
  },
]
