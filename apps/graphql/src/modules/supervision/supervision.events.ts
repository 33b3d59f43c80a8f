import type { RecordKind, ScopeKind, SupervisionLevel, TodoKind } from '@youlin/schema'
import { defineEvent } from '../../platform/events.ts'

/** A step as far as people are told of it; ids are of rows. */
export interface ToldStep {
  recordKind: RecordKind
  recordId: string
  title: string
  kind: TodoKind
  holderKind: ScopeKind
  holderId: string
  streetId: string
  due: string | null
}

/** A late step came onto the list of its street or of the district. */
export const StepEscalated = defineEvent<ToldStep & { level: SupervisionLevel }>('StepEscalated')
/** The street or the district reminded whoever has to do it. */
export const StepReminded = defineEvent<ToldStep>('StepReminded')
/** A step's clock was stopped. */
export const ClockPaused = defineEvent<ToldStep>('ClockPaused')
/** It runs again, until the new term. */
export const ClockResumed = defineEvent<ToldStep>('ClockResumed')
