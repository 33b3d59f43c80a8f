import type { RouteRecordRaw } from 'vue-router'

// Every shared component in every state, for developers and the page checks: in the dev server, and in a
// build only when it is asked for, so that no user of the product ever meets it.
const wanted = import.meta.env.DEV || import.meta.env.VITE_KIT === '1'

export const kitRoutes: readonly RouteRecordRaw[] = wanted
  ? [
      {
        path: '/kit',
        name: 'kit',
        component: () => import('./KitPage.vue'),
        meta: { public: true, plain: true, standalone: true },
      },
    ]
  : []
