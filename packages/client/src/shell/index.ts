export { default as AppFrame } from './AppFrame.vue'
export { startApp, type AppParts } from './startApp.ts'
export { sessionRoutes } from './routes.ts'
export type { NavEntry } from './meta.ts'
