import { ErrorCode, type TodoKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { AppError, forbidden, notFound } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { StepReminded } from './supervision.events.ts'
import { lockSteps, mark, toldOf } from './supervision.marks.ts'
import { mayAcknowledge, mayRemind, remindedToday, sees, supervises } from './supervision.policy.ts'
import { readSteps } from './supervision.queries.ts'
import type { OpenStepRow } from './supervision.rows.ts'

/** A step by its record, with the row id, and what the record waits for. */
export interface StepHandle {
  recordId: string
  kind: TodoKind
}

/** 签收: the unit that has to do it says that it knows. Said once more, it stays as it was said first. */
export function acknowledgeStep(work: Work, handle: StepHandle): Promise<void> {
  return inTransaction(work, async (own) => {
    await lockSteps(own, handle.recordId)
    const { acting, accountId } = actingViewer(own)
    const held = (await readSteps(own, handle.recordId, handle.kind)).filter(
      ({ holderKind, holderId }) => holderKind === acting.scopeKind && holderId === acting.scopeId,
    )
    const [step] = held
    if (!step) throw notFound()
    if (step.acknowledgedAt) return
    if (!mayAcknowledge(acting, step)) throw forbidden()
    await mark(own, step, { acknowledgedAt: own.clock.now(), acknowledgedById: accountId })
    await noteOn(own, step, { action: 'acknowledgeStep' })
  })
}

/**
 * 催办: tells whoever has to do it that it is late or soon will be; once a day.
 * @throws NOT_FOUND when the viewer does not supervise it, TOO_EARLY before it is yellow, ALREADY_REMINDED
 */
export function remindStep(work: Work, handle: StepHandle): Promise<void> {
  return inTransaction(work, async (own) => {
    await lockSteps(own, handle.recordId)
    const { acting, accountId } = actingViewer(own)
    const now = own.clock.now()
    const steps = await supervised(own, handle)
    const [first] = steps
    const open = steps.filter((step) => mayRemind(acting, step, now))
    if (open.length === 0) {
      if (remindedToday(first, now)) throw new AppError(ErrorCode.ALREADY_REMINDED, { at: first.remindedAt })
      throw new AppError(ErrorCode.TOO_EARLY, {})
    }
    for (const step of open) {
      await mark(own, step, { remindedAt: now, remindedById: accountId, reminders: step.reminders + 1 })
      await own.events.publish(own, StepReminded, toldOf(step))
    }
    await noteOn(own, first, { action: 'remindSteps' })
  })
}

/**
 * The steps that the viewer supervises; there is at least one.
 * @throws NOT_FOUND when the viewer sees none, FORBIDDEN when the viewer only sees them
 */
export async function supervised(
  work: Work,
  { recordId, kind }: StepHandle,
): Promise<[OpenStepRow, ...OpenStepRow[]]> {
  const { acting } = actingViewer(work)
  const seen = (await readSteps(work, recordId, kind)).filter((step) => sees(acting, step))
  if (seen.length === 0) throw notFound()
  const [first, ...rest] = seen.filter((step) => supervises(acting, step))
  if (!first) throw forbidden()
  return [first, ...rest]
}

/** Writes what was done about a step on its record. */
export function noteOn(
  work: Work,
  step: OpenStepRow,
  done: { action: string; reason?: string; facts?: Record<string, unknown> },
): Promise<void> {
  const { recordKind, recordId, title, kind, holderName } = step
  const facts = { todo: kind, holder: holderName, ...done.facts }
  return recordChange(work, { kind: recordKind, id: recordId, recordName: title, ...done, facts })
}
