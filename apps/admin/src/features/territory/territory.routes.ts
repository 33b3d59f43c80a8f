import type { RouteRecordRaw } from 'vue-router'
import IconMap from '~icons/lucide/map'

export const territoryRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/territory',
    name: 'territory',
    component: () => import('./TerritoryPage.vue'),
    meta: { title: 'territory.title', nav: { icon: IconMap, order: 60 } },
  },
  {
    path: '/compounds/:id',
    name: 'compound',
    component: () => import('./CompoundPage.vue'),
    props: true,
    meta: { title: 'territory.compound', section: 'territory' },
  },
]
