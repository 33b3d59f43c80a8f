import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconSettings from '~icons/lucide/settings'

export const settingsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./SettingsPage.vue'),
    meta: {
      title: 'settings.title',
      roles: [Role.DISTRICT_ADMIN, Role.AUDITOR],
      nav: { icon: IconSettings, order: 88 },
    },
  },
]
