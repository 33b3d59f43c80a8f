import type { RouteRecordRaw } from 'vue-router'
import { disputesRoutes } from './features/disputes/disputes.routes.ts'
import { enterprisesRoutes } from './features/enterprises/enterprises.routes.ts'
import { councilsRoutes } from './features/councils/councils.routes.ts'
import { membershipsRoutes } from './features/memberships/memberships.routes.ts'
import { buildingsRoutes } from './features/buildings/buildings.routes.ts'
import { calendarRoutes } from './features/calendar/calendar.routes.ts'
import { mapRoutes } from './features/map/map.routes.ts'
import { claimsRoutes } from './features/claims/claims.routes.ts'
import { needsRoutes } from './features/needs/needs.routes.ts'
import { supervisionRoutes } from './features/supervision/supervision.routes.ts'
import { coverageRoutes } from './features/coverage/coverage.routes.ts'
import { roundsRoutes } from './features/rounds/rounds.routes.ts'
import { messagesRoutes } from './features/messages/messages.routes.ts'
import { offersRoutes } from './features/offers/offers.routes.ts'
import { auditRoutes } from './features/audit/audit.routes.ts'
import { importsRoutes } from './features/imports/imports.routes.ts'
import { feedbackRoutes } from './features/feedback/feedback.routes.ts'
import { homeRoutes } from './features/home/home.routes.ts'
import { kitRoutes } from './features/kit/kit.routes.ts'
import { profileRoutes } from './features/profile/profile.routes.ts'
import { categoriesRoutes } from './features/categories/categories.routes.ts'
import { setupRoutes } from './features/setup/setup.routes.ts'
import { settingsRoutes } from './features/settings/settings.routes.ts'
import { territoryRoutes } from './features/territory/territory.routes.ts'
import { usersRoutes } from './features/users/users.routes.ts'
import { findAsKept } from './features/views/findAsKept.ts'

/** Each feature exports its routes; their order in the navigation stands in their `meta.nav`. */
export const routes: readonly RouteRecordRaw[] = [
  ...kitRoutes,
  ...territoryRoutes,
  ...homeRoutes,
  ...importsRoutes,
  ...auditRoutes,
  ...membershipsRoutes,
  ...councilsRoutes,
  ...enterprisesRoutes,
  ...disputesRoutes,
  ...offersRoutes,
  ...messagesRoutes,
  ...claimsRoutes,
  ...calendarRoutes,
  ...mapRoutes,
  ...needsRoutes,
  ...roundsRoutes,
  ...coverageRoutes,
  ...supervisionRoutes,
  ...buildingsRoutes,
  ...categoriesRoutes,
  ...settingsRoutes,
  ...setupRoutes,
  ...usersRoutes,
  ...feedbackRoutes,
  ...profileRoutes,
].map(findAsKept)
