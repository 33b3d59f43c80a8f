import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../session/session.ts'
import type { NavEntry } from './meta.ts'

/** The routes with a place in the navigation that the acting role may open, in their order. */
export function useNavigation() {
  const router = useRouter()
  const route = useRoute()
  const session = useSession()

  /** The entry that the open page belongs to: its own, the one it names, or the nearest above its address. */
  function currentOf(entries: readonly { name: unknown; path: string }[]) {
    const own = entries.find(({ name }) => name === route.name || name === route.meta.section)
    const above = entries.filter(({ path }) => route.path.startsWith(`${path}/`))
    return own ?? above.toSorted((a, b) => b.path.length - a.path.length)[0]
  }

  return computed<NavEntry[]>(() => {
    const role = session.role.value
    const entries = router
      .getRoutes()
      .filter(({ meta }) => meta.nav && role && (!meta.roles || meta.roles.includes(role)))
      .sort((a, b) => a.meta.nav!.order - b.meta.nav!.order)
    const current = currentOf(entries)
    return entries.map((entry) => ({
      name: String(entry.name),
      title: entry.meta.nav!.title ?? entry.meta.title ?? '',
      icon: entry.meta.nav!.icon,
      bar: entry.meta.nav!.bar,
      current: entry === current ? (entry.name === route.name ? 'page' : 'true') : undefined,
    }))
  })
}
