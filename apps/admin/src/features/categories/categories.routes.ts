import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconTags from '~icons/lucide/tags'

export const categoriesRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/categories',
    name: 'categories',
    component: () => import('./CategoriesPage.vue'),
    meta: {
      title: 'categories.title',
      roles: [Role.DISTRICT_ADMIN, Role.AUDITOR],
      nav: { icon: IconTags, order: 86 },
    },
  },
]
