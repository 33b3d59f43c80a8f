import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useShortcuts } from '../overlay/shortcuts.ts'
import type { TableState } from './useTableState.ts'

interface KeyedTable {
  list: Readonly<Ref<HTMLElement | null>>
  state: TableState<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- any set of filters will do
  rows(): readonly { id: string }[]
  selects(): boolean
  tick(id: string): void
}

/** The keys of a list: j and k move over its rows, x ticks one, Esc closes the open record. */
export function useTableKeys({ list, state, rows, selects, tick }: KeyedTable): void {
  const { t } = useI18n({ useScope: 'global' })

  const rowElements = () => [
    ...(list.value?.querySelectorAll<HTMLElement>('.el-table__body .el-table__row, .y-row-card') ?? []),
  ]
  const at = () => {
    const present = rowElements().findIndex((row) => row.contains(document.activeElement))
    return present < 0 ? rows().findIndex(({ id }) => id === state.openId.value) : present
  }

  function move(by: 1 | -1): boolean {
    const present = at()
    const next = present < 0 ? (by === 1 ? 0 : -1) : present + by
    const row = rows()[next]
    if (!row) return false
    // Whoever reads a record goes on to the next one; whoever looks over the list moves in it.
    if (state.openId.value && !list.value?.contains(document.activeElement)) {
      state.open(row.id)
      return true
    }
    const opener = rowElements()[next]?.querySelector<HTMLElement>('.y-grid__open, a[href], button, input')
    opener?.focus()
    return Boolean(opener)
  }

  const inRow = (event: KeyboardEvent) =>
    (event.target as HTMLElement).closest?.('.el-table__row, .y-row-card') !== null

  useShortcuts(() => [
    { key: 'j', label: t('dataTable.keys.next'), run: () => move(1) },
    { key: 'k', label: t('dataTable.keys.previous'), run: () => move(-1) },
    { key: 'ArrowDown', label: t('dataTable.keys.next'), run: (event) => inRow(event) && move(1) },
    { key: 'ArrowUp', label: t('dataTable.keys.previous'), run: (event) => inRow(event) && move(-1) },
    // The row's own link or button has the focus, so the browser opens it.
    { key: 'Enter', label: t('dataTable.keys.open'), run: () => false },
    ...(selects()
      ? [
          {
            key: 'x',
            label: t('dataTable.keys.tick'),
            run() {
              const row = rows()[at()]
              if (row) tick(row.id)
              return Boolean(row)
            },
          },
        ]
      : []),
    {
      key: 'Escape',
      label: t('dataTable.keys.close'),
      run() {
        if (!state.openId.value) return false
        state.close()
        return true
      },
    },
  ])
}
