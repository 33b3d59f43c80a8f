import { type FieldCode, TimeMode } from '@youlin/schema'
import { formatDay, formatTime, momentFromTyped } from '@youlin/ui'

/** From–until, as the API takes and gives it. */
export interface Slot {
  startsAt: string
  endsAt: string
}

/** A slot while it is typed, on the clock of Shanghai. */
export interface TypedSlot {
  day: string
  from: string
  until: string
}

/** What a slot has to fit. */
export interface SlotRules {
  timeMode: TimeMode
  slots: readonly Slot[]
  leadTimeDays: number
  availableFrom: string
  availableUntil: string
}

const dayMs = 86_400_000
const suggested = 3
const morning = { from: '09:00', until: '11:00' }
const workday = { from: '09:00', until: '17:00' }

/** A slot as the fields show it. */
export function typedSlotOf(slot: Slot): TypedSlot {
  return { day: formatDay(slot.startsAt), from: formatTime(slot.startsAt), until: formatTime(slot.endsAt) }
}

/** What was typed as a slot; null while something is missing. */
export function slotOf({ day, from, until }: TypedSlot): Slot | null {
  if (!day || !from || !until) return null
  return { startsAt: momentFromTyped(day, from), endsAt: momentFromTyped(day, until) }
}

/** What is wrong with a typed slot, by the field that is to be corrected. */
export function slotProblem(typed: TypedSlot, now = new Date()): Partial<Record<keyof TypedSlot, SlotFault>> {
  const slot = slotOf(typed)
  if (!slot) {
    const empty = (['day', 'from', 'until'] as const).filter((field) => !typed[field])
    return Object.fromEntries(empty.map((field) => [field, 'REQUIRED' as const]))
  }
  if (slot.endsAt <= slot.startsAt) return { until: 'END_BEFORE_START' }
  return new Date(slot.startsAt) <= now ? { day: 'IN_THE_PAST' } : {}
}

export type SlotFault = 'REQUIRED' | 'END_BEFORE_START' | 'IN_THE_PAST'

/** Why the server refuses the time at `path`: the key of the sentence, or nothing. */
export function refusedSlot(fields: Record<string, FieldCode>, path: string): string | undefined {
  const code = fields[path] ?? fields[`${path}.startsAt`] ?? fields[`${path}.endsAt`]
  if (!code) return undefined
  const own = {
    TOO_SMALL: 'claiming.tooEarly',
    TOO_LARGE: 'claiming.tooLate',
    NOT_ALLOWED: 'claiming.notStated',
  }
  return own[code as keyof typeof own] ?? `fieldError.${code}`
}

/** The slots to choose from for an offer: its own, or the first working days after its lead time. */
export function slotsToChoose(rules: SlotRules, now = new Date()): Slot[] {
  const earliest = earliestDay(rules, now)
  if (rules.timeMode === TimeMode.SLOTS) {
    return rules.slots.filter((slot) => formatDay(slot.startsAt) >= earliest)
  }
  const hours = rules.timeMode === TimeMode.WHOLE_DAYS ? workday : morning
  return workingDaysFrom(earliest, suggested)
    .filter((day) => day <= rules.availableUntil)
    .map((day) => slotOf({ day, ...hours })!)
}

/** Other times for a slot that does not suit: the same hours of the next working days. */
export function slotsBeside(slot: Slot, now = new Date()): Slot[] {
  const { day, from, until } = typedSlotOf(slot)
  const tomorrow = nextDay(formatDay(now))
  const start = nextDay(day) > tomorrow ? nextDay(day) : tomorrow
  return workingDaysFrom(start, suggested).map((other) => slotOf({ day: other, from, until })!)
}

// Holidays are the server's; a weekday that is one is refused there with the reason.
function earliestDay({ leadTimeDays, availableFrom }: SlotRules, now: Date): string {
  const ready = workingDaysFrom(nextDay(formatDay(now)), Math.max(1, leadTimeDays)).at(-1)!
  return ready > availableFrom ? ready : availableFrom
}

function workingDaysFrom(first: string, count: number): string[] {
  const days: string[] = []
  for (let day = first; days.length < count; day = nextDay(day)) {
    if (isWeekday(day)) days.push(day)
  }
  return days
}

function nextDay(day: string): string {
  return formatDay(new Date(noonOf(day).getTime() + dayMs))
}

function isWeekday(day: string): boolean {
  const weekday = noonOf(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

// Noon in Shanghai is the same day in UTC.
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`)
}
