import { Light, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import type { ActingGrant } from '../../platform/work.ts'
import type { OpenStepRow } from './supervision.rows.ts'

type Step = Pick<OpenStepRow, 'streetId' | 'holderKind' | 'light' | 'remindedAt' | 'due' | 'pausedAt'>

/** Whether a step is among those that somebody looks after: the street's own, or the district's. */
export function sees({ scopeKind, scopeId }: ActingGrant, { streetId }: Pick<Step, 'streetId'>): boolean {
  return scopeKind === ScopeKind.DISTRICT || (scopeKind === ScopeKind.STREET && scopeId === streetId)
}

/** Street staff supervise councils, enterprises and communities; the district the streets, too. Nobody themselves. */
export function supervises(acting: ActingGrant, step: Pick<Step, 'streetId' | 'holderKind'>): boolean {
  if (!sees(acting, step) || step.holderKind === ScopeKind.DISTRICT) return false
  if (acting.role === Role.DISTRICT_ADMIN) return true
  return acting.role === Role.STREET_STAFF && step.holderKind !== ScopeKind.STREET
}

/** Of what is late or soon will be, once a day. */
export function mayRemind(acting: ActingGrant, step: Step, now: Date): boolean {
  const pressing = step.light === Light.RED || step.light === Light.YELLOW
  return supervises(acting, step) && pressing && !remindedToday(step, now)
}

export function remindedToday({ remindedAt }: Pick<Step, 'remindedAt'>, now: Date): boolean {
  return remindedAt !== null && dayOf(remindedAt) === dayOf(now)
}

/** A clock that has run out is not paused any more. */
export function mayPause(acting: ActingGrant, step: Step, now: Date): boolean {
  return supervises(acting, step) && step.due !== null && step.due >= now
}

export function mayResume(acting: ActingGrant, step: Step): boolean {
  return supervises(acting, step) && step.pausedAt !== null
}

/** 签收: whoever acts for the unit that has to do it, once. */
export function mayAcknowledge(
  { role, scopeKind, scopeId }: ActingGrant,
  step: Pick<OpenStepRow, 'holderKind' | 'holderId' | 'acknowledgedAt'>,
): boolean {
  const holds = scopeKind === step.holderKind && scopeId === step.holderId && role !== Role.AUDITOR
  return holds && step.acknowledgedAt === null
}
