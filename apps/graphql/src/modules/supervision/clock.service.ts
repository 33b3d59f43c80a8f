import { sql } from 'kysely'
import { ErrorCode, FieldCode, type TodoKind } from '@youlin/schema'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import type { StepClock } from '../../platform/open-steps.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { districtCalendar } from '../../platform/working-days/district-calendar.ts'
import { workingMilliseconds } from '../../platform/working-days/light.ts'
import { addWorkingDays, workingDaysBetween } from '../../platform/working-days/working-days.ts'
import { claimClocks } from '../claims/index.ts'
import { applicationClocks } from '../councils/index.ts'
import { directClaimClocks } from '../direct-claims/index.ts'
import { offerClocks } from '../offers/index.ts'
import { readLightClock } from '../territory/index.ts'
import { ClockPaused, ClockResumed } from './supervision.events.ts'
import { toldOf } from './supervision.marks.ts'
import { mayPause } from './supervision.policy.ts'
import type { ClockPauseRow, OpenStepRow, SupervisionTables } from './supervision.rows.ts'
import { noteOn, type StepHandle, supervised } from './supervision.service.ts'

const clocks: Partial<Record<TodoKind, StepClock>> = {
  ...claimClocks,
  ...offerClocks,
  ...applicationClocks,
  ...directClaimClocks,
}

/** Whether the clock of such a step can be stopped at all. */
export function isPausable(kind: TodoKind): boolean {
  return clocks[kind] !== undefined
}

/**
 * Stops the clock of a step: nothing ends by itself meanwhile, and the working days that are left are kept.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT for a step whose clock never stops, TOO_LATE once it is overdue,
 * INVALID_TRANSITION when it stands already
 */
export function pauseClock(work: Work, handle: StepHandle & { reason: string }): Promise<void> {
  return onClock(work, handle, async (own, steps, clock) => {
    const { acting, accountId } = actingViewer(own)
    const now = own.clock.now()
    const [step] = steps
    if (step.pausedAt) throw stands('PAUSED')
    if (!step.due) throw invalidInput({ kind: FieldCode.NOT_ALLOWED })
    if (!mayPause(acting, step, now)) throw new AppError(ErrorCode.TOO_LATE, { until: step.due })
    const { days } = workingDaysBetween(now, step.due, await districtCalendar(own))
    // What is due today has this day still.
    const stop = { daysLeft: Math.max(1, days), reason: handle.reason, pausedAt: now, pausedById: accountId }
    await keepPause(own, step, stop)
    await setDue(own, handle, clock, null)
    await noteOn(own, step, { action: 'pauseClock', reason: handle.reason, facts: { due: step.due } })
    for (const one of steps) await own.events.publish(own, ClockPaused, toldOf({ ...one, due: null }))
  })
}

/**
 * Lets it run again: the working days that were left begin now.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION when it runs
 */
export function resumeClock(work: Work, handle: StepHandle): Promise<void> {
  return onClock(work, handle, async (own, steps, clock) => {
    const [step] = steps
    if (!step.pausedAt || !step.pausedDaysLeft) throw stands('RUNNING')
    const times = await readLightClock(own)
    const due = addWorkingDays(times.now, step.pausedDaysLeft, await districtCalendar(own)).at
    const stood = workingMilliseconds(times.now, times) - workingMilliseconds(step.pausedAt, times)
    await pauses(own)
      .updateTable('clockPause')
      .set({ stood: sql`stood + ${stood}` })
      .where('recordId', '=', handle.recordId)
      .where('kind', '=', handle.kind)
      .execute()
    await setDue(own, handle, clock, due)
    await noteOn(own, step, { action: 'resumeClock', facts: { due } })
    for (const one of steps) await own.events.publish(own, ClockResumed, toldOf({ ...one, due }))
  })
}

/** Locks the record's row first, so that whoever ends the step meanwhile comes before or after. */
function onClock(
  work: Work,
  handle: StepHandle,
  change: (own: Work, steps: [OpenStepRow, ...OpenStepRow[]], clock: StepClock) => Promise<void>,
): Promise<void> {
  return inTransaction(work, async (own) => {
    const clock = clocks[handle.kind]
    if (!clock) throw invalidInput({ kind: FieldCode.NOT_ALLOWED })
    await sql`select from ${sql.table(clock.table)} where ${sql.ref(clock.key)} = ${handle.recordId} for no key update`.execute(
      rows(own.em),
    )
    await change(own, await supervised(own, handle), clock)
  })
}

type Stop = Pick<ClockPauseRow, 'daysLeft' | 'reason' | 'pausedAt' | 'pausedById'>

/** One row a step: how long its clock stood before counts on. What was kept of an earlier step of the kind goes. */
async function keepPause(work: Work, { recordId, kind, since }: OpenStepRow, stop: Stop): Promise<void> {
  await pauses(work)
    .deleteFrom('clockPause')
    .where('recordId', '=', recordId)
    .where('kind', '=', kind)
    .where('since', '<>', since)
    .execute()
  await pauses(work)
    .insertInto('clockPause')
    .values({ id: v7(), districtId: currentDistrict(), recordId, kind, since, stood: 0, ...stop })
    .onConflict((conflict) => conflict.columns(['districtId', 'recordId', 'kind']).doUpdateSet(stop))
    .execute()
}

/** Sets the new end on the record. */
function setDue(work: Work, { recordId }: StepHandle, { table, key, column }: StepClock, to: Date | null) {
  return sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(key)} = ${recordId}`.execute(
    rows(work.em),
  )
}

const pauses = (work: Work) => rows<SupervisionTables>(work.em)

function stands(state: 'PAUSED' | 'RUNNING'): AppError {
  const to = state === 'PAUSED' ? 'RUNNING' : 'PAUSED'
  return new AppError(ErrorCode.INVALID_TRANSITION, { from: state, to: state, allowed: [to] })
}
