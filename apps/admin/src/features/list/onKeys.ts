import { shortcutsOn } from '@youlin/ui/shortcuts'

/** Single keys that act on the open record, but never while somebody types or a dialog asks something. */
export function onKeys(actions: Record<string, () => void>) {
  return (event: KeyboardEvent) => {
    if (!shortcutsOn.value || event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.target as HTMLElement).closest('input, textarea, select, dialog')) return
    actions[event.key.toLowerCase()]?.()
  }
}
