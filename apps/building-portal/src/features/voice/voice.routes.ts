import type { RouteRecordRaw } from 'vue-router'

export const voiceRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/voice',
    name: 'voice',
    component: () => import('./VoicePage.vue'),
    props: ({ hash }) => ({ token: hash.slice(1) }),
    meta: { title: 'pages.voice', public: true, plain: true },
  },
]
