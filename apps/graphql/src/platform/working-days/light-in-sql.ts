import { type RawBuilder, sql } from 'kysely'
import { Light } from '@youlin/schema'
import type { LightClock } from './light.ts'

/** A step in SQL: expressions of the statement that it stands in. */
export interface StepInSql {
  recordId: RawBuilder<unknown>
  /** Of TodoKind. */
  kind: RawBuilder<unknown>
  since: RawBuilder<unknown>
  due: RawBuilder<unknown>
}

/** The light of a step, as {@link lightOf} says it, and PAUSED where its clock stands. */
export function lightInSql({ recordId, kind, since, due }: StepInSql, clock: LightClock) {
  const { now, yellowPercent, firstDay, workedBefore } = clock
  const pause = sql`from clock_pause p where p.record_id = ${recordId} and p.kind = ${kind} and p.since = ${since}`
  return sql<Light | null>`case
    when ${due} is null then (select ${Light.PAUSED} ${pause})
    else light_of(${since}, ${due}, coalesce((select p.stood ${pause}), 0), ${now},
      ${yellowPercent}, ${firstDay}::date, ${[...workedBefore]}::integer[]) end`
}

/** Working time from one moment to a later one, in milliseconds. */
export function workingTimeInSql(
  from: RawBuilder<unknown>,
  to: RawBuilder<unknown>,
  { firstDay, workedBefore }: LightClock,
) {
  const until = (at: RawBuilder<unknown>) => sql`working_milliseconds(${at}, w.first_day, w.worked_before)`
  return sql<number>`(select ${until(to)} - ${until(from)}
    from (select ${firstDay}::date as first_day, ${[...workedBefore]}::integer[] as worked_before) w)`
}

/** The functions of the database behind both; the same arithmetic in whole milliseconds as in TypeScript. */
export const lightFunctions = `
  create function working_milliseconds(at timestamptz, first_day date, worked_before integer[])
    returns bigint language plpgsql immutable parallel safe as $$
  declare
    local constant timestamp := at at time zone 'Asia/Shanghai';
    i constant integer := least(greatest(local::date - first_day, 0), cardinality(worked_before) - 2) + 1;
  begin
    return worked_before[i]::bigint * 86400000 + (worked_before[i + 1] - worked_before[i])
      * round(extract(epoch from local - date_trunc('day', local)) * 1000)::bigint;
  end $$;
  create function light_of(since timestamptz, due timestamptz, stood bigint, now timestamptz,
      yellow_percent integer, first_day date, worked_before integer[])
    returns text language plpgsql immutable parallel safe as $$
  declare
    begun bigint;
  begin
    if due < now then return '${Light.RED}'; end if;
    begun := working_milliseconds(since, first_day, worked_before) + stood;
    if (working_milliseconds(now, first_day, worked_before) - begun) * 100
      >= yellow_percent * (working_milliseconds(due, first_day, worked_before) - begun)
      then return '${Light.YELLOW}'; end if;
    return '${Light.GREEN}';
  end $$;`
