import { shallowReactive, watch } from 'vue'

/** Each row that any page showed, by its id, so that what was ticked there can be acted on. */
export function useSeen<Row extends { id: string }>(rows: () => readonly Row[] | undefined) {
  const seen = shallowReactive(new Map<string, Row>())
  watch(
    rows,
    (now) => {
      for (const row of now ?? []) seen.set(row.id, row)
    },
    { immediate: true },
  )
  return seen
}
