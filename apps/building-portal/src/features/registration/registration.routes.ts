import type { RouteRecordRaw } from 'vue-router'

export const registrationRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/register',
    name: 'register',
    component: () => import('./RegisterPage.vue'),
    meta: { title: 'pages.register', texts: ['registration'], public: true, plain: true },
  },
]
