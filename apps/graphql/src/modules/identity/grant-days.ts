import { FieldCode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'

const dayLength = 86_400_000

export const dayBefore = (day: string): string => shifted(day, -dayLength)

export const dayAfter = (day: string): string => shifted(day, dayLength)

/**
 * Refuses a term that would have begun: what was allowed on a day that has passed is never rewritten.
 * @throws INVALID_INPUT at `validFrom` or `validUntil`
 */
export function requireComing(
  work: Work,
  { validFrom, validUntil }: { validFrom?: string | null; validUntil?: string | null },
): void {
  const today = dayOf(work.clock.now())
  if (validFrom && validFrom < today) throw invalidInput({ validFrom: FieldCode.IN_THE_PAST })
  if (validUntil && validUntil < today) throw invalidInput({ validUntil: FieldCode.IN_THE_PAST })
  if (validUntil && validFrom && validUntil < validFrom) {
    throw invalidInput({ validUntil: FieldCode.END_BEFORE_START })
  }
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by).toISOString().slice(0, 10)
}
