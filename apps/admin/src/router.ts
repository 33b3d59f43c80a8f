import type { RouteRecordRaw } from 'vue-router'
import { auditRoutes } from './features/audit/audit.routes.ts'
import { homeRoutes } from './features/home/home.routes.ts'
import { kitRoutes } from './features/kit/kit.routes.ts'

/** Each feature exports its routes; their order in the navigation stands in their `meta.nav`. */
export const routes: readonly RouteRecordRaw[] = [...kitRoutes, ...homeRoutes, ...auditRoutes]
