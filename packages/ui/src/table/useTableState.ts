import { Limits } from '@youlin/schema'
import { computed, type ComputedRef } from 'vue'
import { recordId, text, type UrlSchema, type UrlValues, whole } from '../url/fields.ts'
import { type UrlLocation, useUrlLocation } from '../url/location.ts'
import { useUrlState } from '../url/useUrlState.ts'
import { layoutOfQuery } from './address.ts'
import { type TableLayout, useTableLayout } from './layout.ts'
import { pageBefore, rememberPage } from './pageTrail.ts'

/** How a table is sorted. */
export interface TableSort {
  key: string
  direction: 'asc' | 'desc'
}

/** The whole state of one table; everything in it stands in the address. */
export interface TableState<F extends UrlSchema = UrlSchema> {
  filters: ComputedRef<Readonly<UrlValues<F>>>
  filtered: ComputedRef<boolean>
  /** Whether anything but the chosen view leaves records out. */
  narrowed: ComputedRef<boolean>
  /** The filter `q` as the API takes it: null when nothing is searched for. */
  search: ComputedRef<string | null>
  /** Changing a filter goes back to the first page. */
  filter(patch: Partial<UrlValues<F>>): void
  resetFilters(): void
  sort: ComputedRef<TableSort | null>
  sortBy(sort: TableSort | null): void
  /** The arguments of the connection: `first` and `after`. */
  page: ComputedRef<{ first: number; after: string | null }>
  resize(size: number): void
  next(endCursor: string): void
  previous(): void
  openId: ComputedRef<string | null>
  /** The first record opened makes a step for "back"; the next ones replace it. */
  open(id: string): void
  /** Goes on to the record after one that was dealt with, or else to the one before it; closes after the last. */
  openAfter(id: string, rows: readonly { id: string }[]): void
  close(): void
  /** How the reader arranged the columns. */
  layout: ComputedRef<TableLayout>
  arrange(change: Partial<TableLayout>): void
  restoreColumns(): void
  /** The arrangement as text, to be kept; empty where it is the page's own. */
  layoutText: ComputedRef<string>
}

/** Binds a table to the address. `filters` may use any key but sort, size, after, open, saved, cols, pin and rows. */
export function useTableState<F extends UrlSchema>(
  filters: F,
  options: { pageSize?: number } = {},
  location: UrlLocation = useUrlLocation(),
): TableState<F> {
  const chosen = useUrlState(filters, location)
  const own = useUrlState(
    {
      sort: text(),
      size: whole(options.pageSize ?? 20, 1, 100),
      after: recordId(),
      open: recordId(),
    },
    location,
  )
  const value = own.values

  return {
    filters: chosen.values,
    filtered: chosen.changed,
    narrowed: computed(() =>
      Object.entries(filters).some(
        ([key, field]) =>
          key !== 'view' && field.write(chosen.values.value[key]) !== field.write(field.fallback),
      ),
    ),
    search: computed(() => {
      const { q } = chosen.values.value as { q?: string }
      return q?.trim().slice(0, Limits.searchLength) || null
    }),
    filter(patch) {
      chosen.set(patch)
      own.set({ after: null })
    },
    resetFilters() {
      chosen.reset('push')
      own.set({ after: null })
    },
    sort: computed(() => {
      const word = value.value.sort
      if (!word) return null
      return word.startsWith('-')
        ? { key: word.slice(1), direction: 'desc' }
        : { key: word, direction: 'asc' }
    }),
    sortBy(sort) {
      own.set({ sort: sort ? (sort.direction === 'desc' ? '-' : '') + sort.key : '', after: null })
    },
    page: computed(() => ({ first: value.value.size, after: value.value.after })),
    resize: (size) => own.set({ size, after: null }),
    next(endCursor) {
      rememberPage(endCursor, value.value.after)
      own.set({ after: endCursor }, 'push')
    },
    previous() {
      own.set({ after: value.value.after ? pageBefore(value.value.after) : null }, 'push')
    },
    openId: computed(() => value.value.open),
    open: (id) => own.set({ open: id }, value.value.open ? 'replace' : 'push'),
    openAfter(id, rows) {
      const at = rows.findIndex((row) => row.id === id)
      const next = at < 0 ? undefined : (rows[at + 1] ?? rows[at - 1])
      own.set({ open: next?.id ?? null })
    },
    close: () => own.set({ open: null }),
    ...useTableLayout(location),
    layoutText: computed(() => layoutOfQuery(location.query())),
  }
}
