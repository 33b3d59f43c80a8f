import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { GrantState } from '@youlin/schema'

/** Whether a grant is still to come, holds or has ended on a day. */
export function grantStateOn(
  { validFrom, validUntil }: { validFrom: string; validUntil: string | null },
  day: string,
): GrantState {
  if (validUntil && (validUntil < day || validUntil < validFrom)) return GrantState.ENDED
  return validFrom > day ? GrantState.COMING : GrantState.CURRENT
}

/** The same as a condition on rows. */
export function isInState(state: GrantState, day: string): RawBuilder<SqlBool> {
  if (state === GrantState.ENDED) return sql`(valid_until < ${day} or valid_until < valid_from)`
  const lasts = sql`(valid_until is null or valid_until >= greatest(valid_from, ${day}::date))`
  return state === GrantState.COMING
    ? sql`(valid_from > ${day} and ${lasts})`
    : sql`(valid_from <= ${day} and ${lasts})`
}

/** Rows that allowed something on a day; one that was ended on it did so until that moment. */
export function heldOn(day: string): RawBuilder<SqlBool> {
  return sql`(valid_from <= ${day} and (valid_until is null or valid_until >= ${day}
    or (ended_at at time zone 'Asia/Shanghai')::date = ${day}::date))`
}
