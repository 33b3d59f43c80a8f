import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../session/session.ts'
import type { NavEntry } from './meta.ts'

/** The routes with a place in the navigation that the acting role may open, in their order. */
export function useNavigation() {
  const router = useRouter()
  const route = useRoute()
  const session = useSession()

  function currentOf(name: unknown, path: string): NavEntry['current'] {
    if (route.name === name) return 'page'
    if (route.meta.section === name || route.path.startsWith(`${path}/`)) return 'true'
  }

  return computed<NavEntry[]>(() => {
    const role = session.role.value
    return router
      .getRoutes()
      .filter(({ meta }) => meta.nav && role && (!meta.roles || meta.roles.includes(role)))
      .sort((a, b) => a.meta.nav!.order - b.meta.nav!.order)
      .map(({ name, path, meta }) => ({
        name: String(name),
        title: meta.nav!.title ?? meta.title ?? '',
        icon: meta.nav!.icon,
        bar: meta.nav!.bar,
        current: currentOf(name, path),
      }))
  })
}
