import { dayOf } from '../../platform/clock.ts'

/** What a feedback is called where its own words have no place, in the audit log and in messages: its day. */
export function feedbackName({ createdAt }: { createdAt: Date }): string {
  return dayOf(createdAt)
}
