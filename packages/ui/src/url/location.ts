import { inject, type InjectionKey } from 'vue'

/** A query as routers give it. */
export type Query = Record<string, string | null | (string | null)[] | undefined>

/** The part of a router that a page's state needs; given by the app, so this package knows no router. */
export interface UrlLocation {
  /** The present query; read inside computed values, so it has to be reactive. */
  query(): Query
  /** Changes some keys at once (undefined removes one); `push` makes a step that "back" undoes. */
  change(patch: Record<string, string | undefined>, mode: 'push' | 'replace'): void
}

interface RouterLike {
  currentRoute: { value: { query: Query } }
  push(to: { query: Record<string, string> }): unknown
  replace(to: { query: Record<string, string> }): unknown
}

function flat(query: Query): Record<string, string> {
  const entries = Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value])
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
}

/** The app's router as a {@link UrlLocation}: changes of one tick become one navigation. */
export function urlLocationOf(router: RouterLike): UrlLocation {
  let pending: Record<string, string> | undefined
  let pushes = false
  return {
    query: () => router.currentRoute.value.query,
    change(patch, mode) {
      const first = !pending
      pending ??= flat(router.currentRoute.value.query)
      pushes ||= mode === 'push'
      for (const [key, value] of Object.entries(patch)) {
        if (value === undefined) delete pending[key]
        if (value !== undefined) pending[key] = value
      }
      if (!first) return
      queueMicrotask(() => {
        const query = pending ?? {}
        const mode = pushes ? 'push' : 'replace'
        pending = undefined
        pushes = false
        void router[mode]({ query })
      })
    },
  }
}

export const urlLocationKey: InjectionKey<UrlLocation> = Symbol('url location')

/** The location that the app provided. */
export function useUrlLocation(): UrlLocation {
  const location = inject(urlLocationKey)
  if (!location) throw new Error('The app has to provide urlLocationKey.')
  return location
}
