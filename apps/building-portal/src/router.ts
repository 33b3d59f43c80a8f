import type { RouteRecordRaw } from 'vue-router'
import { membershipsRoutes } from './features/memberships/memberships.routes.ts'
import { messagesRoutes } from './features/messages/messages.routes.ts'
import { profileRoutes } from './features/profile/profile.routes.ts'
import { calendarRoutes } from './features/calendar/calendar.routes.ts'
import { mapRoutes } from './features/map/map.routes.ts'
import { claimsRoutes } from './features/claims/claims.routes.ts'
import { directClaimsRoutes } from './features/direct-claims/direct-claims.routes.ts'
import { needsRoutes } from './features/needs/needs.routes.ts'
import { proposalsRoutes } from './features/proposals/proposals.routes.ts'
import { offersRoutes } from './features/offers/offers.routes.ts'
import { registrationRoutes } from './features/registration/registration.routes.ts'
import { enterpriseRoutes } from './features/enterprise/enterprise.routes.ts'
import { voiceRoutes } from './features/voice/voice.routes.ts'
import { homeRoutes } from './features/home/home.routes.ts'

/** Each feature exports its routes; their order in the navigation stands in their `meta.nav`. */
export const routes: readonly RouteRecordRaw[] = [
  ...homeRoutes,
  ...registrationRoutes,
  ...membershipsRoutes,
  ...offersRoutes,
  ...messagesRoutes,
  ...profileRoutes,
  ...claimsRoutes,
  ...calendarRoutes,
  ...mapRoutes,
  ...needsRoutes,
  ...directClaimsRoutes,
  ...proposalsRoutes,
  ...enterpriseRoutes,
  ...voiceRoutes,
]
