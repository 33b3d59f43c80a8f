import type { RouteRecordRaw } from 'vue-router'
import IconDesk from '~icons/lucide/layout-dashboard'

export const homeRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./HomePage.vue'),
    meta: { title: 'home.title', nav: { icon: IconDesk, order: 0 } },
  },
]
