import type { RouteRecordRaw } from 'vue-router'
import IconHouse from '~icons/lucide/house'

export const homeRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./HomePage.vue'),
    meta: {
      title: 'pages.home',
      texts: ['home', 'claiming', 'matching'],
      nav: { icon: IconHouse, order: 0, bar: 0 },
    },
  },
]
