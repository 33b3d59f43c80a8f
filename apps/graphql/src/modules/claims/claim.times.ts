import { ErrorCode, FieldCode, TimeMode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import type { OfferRow } from '../offers/index.ts'
import type { Slot, WishedTime } from './claim.entity.ts'

export type { Slot }

/**
 * A time begins before it ends, and is still to come.
 * @throws INVALID_INPUT below `path`
 */
export function requireTime({ clock }: Work, { startsAt, endsAt }: Slot, path: string): void {
  if (endsAt <= startsAt) throw invalidInput({ [`${path}.endsAt`]: FieldCode.END_BEFORE_START })
  if (startsAt <= clock.now()) throw invalidInput({ [`${path}.startsAt`]: FieldCode.IN_THE_PAST })
}

/**
 * A wished time lies within the offer's days, and is one of its times where it states them.
 * @param ready the first day on which the publisher can come
 * @throws INVALID_INPUT below `path`, TOO_EARLY within the publisher's lead time
 */
export function requireOffered(
  work: Work,
  { availableFrom, availableUntil, terms }: Pick<OfferRow, 'availableFrom' | 'availableUntil' | 'terms'>,
  ready: string,
  slot: Slot,
  path: string,
): void {
  requireTime(work, slot, path)
  const stated = terms.slots.map(({ startsAt, endsAt }) => ({ from: startsAt, until: endsAt }))
  const offered = terms.timeMode !== TimeMode.SLOTS || isAmong(slot, stated)
  if (!offered || dayOf(slot.startsAt) < availableFrom)
    throw invalidInput({ [`${path}.startsAt`]: FieldCode.NOT_ALLOWED })
  if (dayOf(slot.endsAt) > availableUntil) throw invalidInput({ [`${path}.endsAt`]: FieldCode.NOT_ALLOWED })
  if (dayOf(slot.startsAt) < ready)
    throw new AppError(ErrorCode.TOO_EARLY, { startsAt: new Date(`${ready}T00:00:00+08:00`) })
}

/** Whether a time is one of these. */
export function isAmong({ startsAt, endsAt }: Slot, times: readonly WishedTime[]): boolean {
  return times.some(
    ({ from, until }) => Date.parse(from) === startsAt.getTime() && Date.parse(until) === endsAt.getTime(),
  )
}

/** The first day on which a publisher is ready who needs so many working days from today. */
export async function readyOn(work: Work, leadTimeDays: number): Promise<string> {
  const now = work.clock.now()
  return dayOf(leadTimeDays > 0 ? await addDistrictWorkingDays(work, now, leadTimeDays) : now)
}
