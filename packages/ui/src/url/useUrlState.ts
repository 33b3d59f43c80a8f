import { computed, type ComputedRef } from 'vue'
import type { UrlSchema, UrlValues } from './fields.ts'
import { type Query, type UrlLocation, useUrlLocation } from './location.ts'

/** A page's state that lives in its address, so that refresh, back and a shared link lose nothing. */
export interface UrlState<S extends UrlSchema> {
  values: ComputedRef<Readonly<UrlValues<S>>>
  /** Replaces by default; `push` where "back" should return to the state before. */
  set(patch: Partial<UrlValues<S>>, mode?: 'push' | 'replace'): void
  reset(mode?: 'push' | 'replace'): void
  /** Whether anything differs from its default. */
  changed: ComputedRef<boolean>
}

function rawOf(query: Query, key: string): string | undefined {
  const raw = query[key]
  return (Array.isArray(raw) ? raw[0] : raw) ?? undefined
}

/** Reads and writes the values of `schema` in the address; defaults are left out of it. */
export function useUrlState<S extends UrlSchema>(
  schema: S,
  location: UrlLocation = useUrlLocation(),
): UrlState<S> {
  const values = computed(() => {
    const query = location.query()
    const entries = Object.entries(schema).map(([key, field]) => {
      const raw = rawOf(query, key)
      return [key, (raw === undefined ? undefined : field.read(raw)) ?? field.fallback]
    })
    return Object.fromEntries(entries) as UrlValues<S>
  })

  function written(patch: Partial<UrlValues<S>>): Record<string, string | undefined> {
    const entries = Object.entries(patch).map(([key, value]) => {
      const field = schema[key]!
      const raw = field.write(value ?? field.fallback)
      return [key, raw === field.write(field.fallback) ? undefined : raw]
    })
    return Object.fromEntries(entries)
  }

  function defaults(): Partial<UrlValues<S>> {
    const entries = Object.entries(schema).map(([key, field]) => [key, field.fallback])
    return Object.fromEntries(entries) as Partial<UrlValues<S>>
  }

  return {
    values,
    set: (patch, mode = 'replace') => location.change(written(patch), mode),
    reset: (mode = 'replace') => location.change(written(defaults()), mode),
    changed: computed(() =>
      Object.entries(schema).some(
        ([key, field]) => field.write(values.value[key]) !== field.write(field.fallback),
      ),
    ),
  }
}
