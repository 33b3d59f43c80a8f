import { Limits } from '@youlin/schema'
import { shallowRef } from 'vue'
import type { Tone } from '../display/tone.ts'

/** A short message at the foot of the page, with at most one action. */
export interface Notice {
  id: number
  text: string
  tone: Tone
  action?: { label: string; run: () => void }
}

const notices = shallowRef<readonly Notice[]>([])
let last = 0

function dismiss(id: number) {
  notices.value = notices.value.filter((notice) => notice.id !== id)
}

function show(
  text: string,
  options: { tone?: Tone; action?: Notice['action']; forMs?: number } = {},
): number {
  const id = ++last
  const notice: Notice = { id, text, tone: options.tone ?? 'success', action: options.action }
  notices.value = [...notices.value.slice(-2), notice]
  setTimeout(() => dismiss(id), options.forMs ?? Limits.claimUndoWithin)
  return id
}

/** Notices of the page: `show(text, { action: { label: t('ui.undo'), run } })` offers an undo for 8 s. */
export function useNotices() {
  return { notices, show, dismiss }
}
