import type { RouteRecordRaw } from 'vue-router'
import { kitRoutes } from './features/kit/kit.routes.ts'

/** Each feature exports its routes; their order in the navigation stands in their `meta.nav`. */
export const routes: readonly RouteRecordRaw[] = [...kitRoutes]
