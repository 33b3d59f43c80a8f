import { formatDay, formatTime, momentFromTyped } from '@youlin/ui'

/** From–until while it is typed, on the clock of Shanghai. */
export interface TypedSlot {
  day: string
  from: string
  until: string
}

/** A morning, for whoever has only to choose the day. */
export const emptySlot = (): TypedSlot => ({ day: '', from: '09:00', until: '11:00' })

/** A slot as the fields show it. */
export function typedSlotOf(slot: { startsAt: string; endsAt: string }): TypedSlot {
  return { day: formatDay(slot.startsAt), from: formatTime(slot.startsAt), until: formatTime(slot.endsAt) }
}

/** What was typed, as the API takes it; null while something is missing or the end lies before the start. */
export function slotOf({ day, from, until }: TypedSlot): { startsAt: string; endsAt: string } | null {
  if (!day || !from || !until || until <= from) return null
  return { startsAt: momentFromTyped(day, from), endsAt: momentFromTyped(day, until) }
}
