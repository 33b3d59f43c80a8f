import { onBeforeUnmount, onMounted, readonly, ref, shallowReactive } from 'vue'

/** A single key and what it does on the page where it is offered. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it; letters in either case. */
  key: string
  label: string
  /** Answers false where it does nothing now, so that the browser does what it would do anyway. */
  run(event: KeyboardEvent): boolean | void
}

const offKey = 'youlin.shortcuts'
const offered = shallowReactive(new Set<() => readonly Shortcut[]>())
const on = ref(localStorage.getItem(offKey) !== 'off')

/** Whether single keys do anything on this device. */
export const shortcutsOn = readonly(on)

/** Turns all of them off and on: whoever speaks to the computer would set them off by chance (WCAG 2.1.4). */
export function turnShortcuts(next: boolean): void {
  on.value = next
  localStorage.setItem(offKey, next ? 'on' : 'off')
}

/** All that the present page offers. */
export const offeredShortcuts = (): Shortcut[] => [...offered].flatMap((list) => list())

/** Offers shortcuts for as long as the component stands on the page. */
export function useShortcuts(list: () => readonly Shortcut[]): void {
  onMounted(() => {
    if (offered.size === 0) window.addEventListener('keydown', pressed)
    offered.add(list)
  })
  onBeforeUnmount(() => {
    offered.delete(list)
    if (offered.size === 0) window.removeEventListener('keydown', pressed)
  })
}

function pressed(event: KeyboardEvent) {
  if (!on.value || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return
  const key = event.key.toLowerCase()
  // The latest one first: what lies over the page answers before the page.
  const shortcut = offeredShortcuts()
    .reverse()
    .find((one) => one.key.toLowerCase() === key)
  if (shortcut && shortcut.run(event) !== false) event.preventDefault()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select')
}
