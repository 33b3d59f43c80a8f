import { computed, type Ref, ref, watch } from 'vue'
import type { TableState } from './useTableState.ts'

/** What a bulk action acts on: these records, or with `all` whatever the filters find. */
export interface TableSelection {
  ids: readonly string[]
  all: boolean
  /** How many that is. */
  count: number
  clear(): void
}

/** Ticked rows over all pages, and "all that the filters find"; other filters end it. */
export function useSelection(
  ticked: Ref<readonly string[]>,
  state: TableState<any>, // eslint-disable-line @typescript-eslint/no-explicit-any -- any set of filters will do
  page: () => readonly { id: string }[],
  total: () => number | null | undefined,
) {
  const all = ref(false)
  const clear = () => {
    all.value = false
    ticked.value = []
  }
  watch(
    () => JSON.stringify(state.filters.value),
    () => clear(),
  )
  // A page empties the selection after it acted on it.
  watch(ticked, (ids) => {
    if (ids.length === 0) all.value = false
  })

  function tick(id: string, on = !ticked.value.includes(id)) {
    const others = ticked.value.filter((one) => one !== id)
    all.value &&= on
    ticked.value = on ? [...others, id] : others
  }

  function tickPage(on: boolean) {
    const ids = page().map(({ id }) => id)
    const others = ticked.value.filter((one) => !ids.includes(one))
    all.value &&= on
    ticked.value = on ? [...others, ...ids] : others
  }

  /** "All" ticks what comes with each further page, too. */
  watch(
    () =>
      all.value &&
      page()
        .map(({ id }) => id)
        .join(),
    (now) => now && tickPage(true),
  )

  return {
    all,
    tick,
    tickPage,
    clear,
    selection: computed<TableSelection>(() => ({
      ids: ticked.value,
      all: all.value,
      count: all.value ? (total() ?? ticked.value.length) : ticked.value.length,
      clear,
    })),
  }
}
