import type { RouteRecordRaw } from 'vue-router'
import IconMap from '~icons/lucide/map-pin'

export const mapRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/map',
    name: 'map',
    component: () => import('@youlin/client/map'),
    meta: { title: 'pages.map', texts: ['map', 'places'], nav: { icon: IconMap, order: 38 } },
  },
]
