import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconNew from '~icons/lucide/circle-plus'
import IconReview from '~icons/lucide/clipboard-list'
import IconMine from '~icons/lucide/files'
import IconFind from '~icons/lucide/search'

const publishers = [Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER]

export const offersRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/offers',
    name: 'offers',
    component: () => import('./OfferFindPage.vue'),
    meta: {
      title: 'pages.offers',
      texts: ['offers', 'claiming'],
      nav: { icon: IconFind, order: 10, bar: 1 },
    },
  },
  {
    path: '/offers/new',
    name: 'new-offer',
    component: () => import('./OfferFormPage.vue'),
    meta: {
      title: 'pages.newOffer',
      texts: ['offers', 'offerSteps', 'offerForm'],
      roles: publishers,
      nav: { icon: IconNew, order: 15, bar: 2 },
    },
  },
  {
    path: '/offers/mine',
    name: 'my-offers',
    component: () => import('./OffersMinePage.vue'),
    meta: {
      title: 'pages.myOffers',
      texts: ['offers', 'offerSteps'],
      roles: publishers,
      nav: { icon: IconMine, order: 20 },
    },
  },
  {
    path: '/offers/review',
    name: 'offers-to-review',
    component: () => import('./OffersReviewPage.vue'),
    meta: {
      title: 'pages.offersToReview',
      texts: ['offers', 'offerSteps'],
      roles: [Role.COUNCIL_OFFICER],
      nav: { icon: IconReview, order: 25 },
    },
  },
  {
    path: '/offers/:id',
    name: 'offer',
    component: () => import('./OfferPage.vue'),
    props: true,
    meta: { title: 'pages.offer', texts: ['offers', 'offerSteps', 'claiming', 'matching'] },
  },
  {
    path: '/offers/:id/edit',
    name: 'edit-offer',
    component: () => import('./OfferFormPage.vue'),
    props: true,
    meta: { title: 'pages.editOffer', texts: ['offers', 'offerSteps', 'offerForm'], roles: publishers },
  },
]
