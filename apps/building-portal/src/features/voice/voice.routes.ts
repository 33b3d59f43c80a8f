import type { RouteRecordRaw } from 'vue-router'

export const voiceRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/voice/:token',
    name: 'voice',
    component: () => import('./VoicePage.vue'),
    props: true,
    meta: { title: 'pages.voice', public: true, plain: true },
  },
]
