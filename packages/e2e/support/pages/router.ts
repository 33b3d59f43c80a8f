import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

/** What is used of the app's own router, which Vue hangs on the element that it is mounted on. */
interface RunningRouter {
  getRoutes(): { name: string; path: string; meta: { list?: boolean } }[]
  push(path: string): Promise<unknown>
  currentRoute: { value: { name: string } }
}

type Mounted = Element & { __vue_app__: { config: { globalProperties: { $router: RunningRouter } } } }

/** The names of all routes, as router.ts and the shell gave them to the running app. */
export function routesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { $router } = (document.querySelector('#app') as Mounted).__vue_app__.config.globalProperties
    return $router.getRoutes().map(({ name }) => name)
  })
}

/** Goes to a path as a link within the app does, and answers the name of the route where that ended. */
export async function goWithin(page: Page, path: string): Promise<string> {
  await page.evaluate(async (to) => {
    const { $router } = (document.querySelector('#app') as Mounted).__vue_app__.config.globalProperties
    await $router.push(to)
  }, path)
  await settled(page)
  return page.evaluate(() => {
    const { $router } = (document.querySelector('#app') as Mounted).__vue_app__.config.globalProperties
    return $router.currentRoute.value.name
  })
}

/** The addresses of the lists, as their routes say it. */
export function listRoutesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { $router } = (document.querySelector('#app') as Mounted).__vue_app__.config.globalProperties
    return $router.getRoutes().flatMap(({ path, meta }) => (meta.list ? [path] : []))
  })
}
