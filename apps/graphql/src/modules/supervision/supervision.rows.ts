import type { Light, SupervisionLevel, TodoKind } from '@youlin/schema'
import type { OpenStepColumns } from '../../platform/open-steps.ts'

/** An open step with its light and with what was done about it. */
export interface OpenStepRow extends OpenStepColumns {
  light: Light | null
  level: SupervisionLevel
  /** Whole working days since its term passed; null unless it is late. */
  overdueDays: number | null
  acknowledgedAt: Date | null
  streetAt: Date | null
  districtAt: Date | null
  remindedAt: Date | null
  reminders: number
  pausedAt: Date | null
  pauseReason: string | null
  pausedDaysLeft: number | null
}

/** What was done about a step of a holder, as long as it waits since then. */
export interface SupervisedStepRow {
  id: string
  districtId: string
  recordId: string
  kind: TodoKind
  holderKind: OpenStepColumns['holderKind']
  holderId: string
  since: Date
  acknowledgedAt: Date | null
  acknowledgedById: string | null
  streetAt: Date | null
  districtAt: Date | null
  remindedAt: Date | null
  remindedById: string | null
  reminders: number
}

/** A clock that stands or stood, of the step that waits since then; it stands as long as the step has no term. */
export interface ClockPauseRow {
  id: string
  districtId: string
  recordId: string
  kind: TodoKind
  since: Date
  /** Working days that were left; at least one. */
  daysLeft: number
  /** Of all pauses that are over, in working milliseconds. */
  stood: number
  reason: string
  pausedAt: Date
  pausedById: string
}

/** The tables that this module reads. */
export interface SupervisionTables {
  step: OpenStepRow
  supervisedStep: SupervisedStepRow
  clockPause: ClockPauseRow
}
