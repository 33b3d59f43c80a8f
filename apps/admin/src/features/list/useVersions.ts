import { shallowReactive, watch } from 'vue'

/** The version of each row that any page showed, so that what was ticked there can be acted on. */
export function useVersions(rows: () => readonly { id: string; version: number }[] | undefined) {
  const versions = shallowReactive(new Map<string, number>())
  watch(
    rows,
    (now) => {
      for (const { id, version } of now ?? []) versions.set(id, version)
    },
    { immediate: true },
  )
  return versions
}
