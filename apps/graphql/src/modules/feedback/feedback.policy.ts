import { FeedbackStatus, Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { feedbackLife } from './feedback.transitions.ts'

/** The district reads what is sent to it, and so does who audits the whole of it. */
export function readsReceived({ role, scopeKind }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN || (role === Role.AUDITOR && scopeKind === ScopeKind.DISTRICT)
}

/** The district answers what is open. */
export function mayAnswer({ role }: ActingGrant, { status }: { status: FeedbackStatus }): boolean {
  return role === Role.DISTRICT_ADMIN && feedbackLife.transitions[status].includes(FeedbackStatus.ANSWERED)
}
