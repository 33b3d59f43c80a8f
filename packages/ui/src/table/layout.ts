import { computed } from 'vue'
import { oneOf, type UrlField, whole } from '../url/fields.ts'
import type { UrlLocation } from '../url/location.ts'
import { useUrlState } from '../url/useUrlState.ts'

/** A column that shows, and how wide the reader made it, in rem. */
export interface ShownColumn {
  key: string
  width?: number
}

/** How a reader arranged a table. */
export interface TableLayout {
  /** The columns that show, in this order; null is the page's own choice. */
  columns: readonly ShownColumn[] | null
  /** So many of the first columns stay in sight while the others scroll. */
  pinned: number
  density: 'standard' | 'compact'
}

export const narrowest = 3
export const widest = 60

const columns: UrlField<readonly ShownColumn[] | null> = {
  fallback: null,
  read(raw) {
    const shown = raw.split(',').flatMap((one) => {
      const [, key, width] = /^([\w-]+)(?::(\d{1,2}(?:\.\d)?))?$/.exec(one) ?? []
      if (!key) return []
      const rem = Number(width)
      return [rem >= narrowest && rem <= widest ? { key, width: rem } : { key }]
    })
    return shown.length > 0 ? shown : undefined
  },
  write: (value) =>
    value?.map(({ key, width }) => (width ? `${key}:${Math.round(width * 10) / 10}` : key)).join(',') ||
    undefined,
}

/** The arrangement of a table in the address. */
export function useTableLayout(location: UrlLocation) {
  const own = useUrlState(
    { cols: columns, pin: whole(0, 0, 3), rows: oneOf(['standard', 'compact'] as const, 'standard') },
    location,
  )
  return {
    layout: computed<TableLayout>(() => {
      const { cols, pin, rows } = own.values.value
      return { columns: cols, pinned: pin, density: rows }
    }),
    arrange(change: Partial<TableLayout>) {
      own.set({
        ...(change.columns !== undefined && { cols: change.columns }),
        ...(change.pinned !== undefined && { pin: change.pinned }),
        ...(change.density && { rows: change.density }),
      })
    },
    restoreColumns: () => own.reset(),
  }
}
