import type { RouteRecordRaw } from 'vue-router'
import { Role } from '@youlin/schema'
import IconProposals from '~icons/lucide/shuffle'

export const proposalsRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/proposals',
    name: 'proposals',
    component: () => import('./ProposalsPage.vue'),
    meta: {
      title: 'pages.proposals',
      texts: ['proposals'],
      roles: [Role.COMMUNITY_STAFF],
      nav: { icon: IconProposals, order: 32 },
    },
  },
]
