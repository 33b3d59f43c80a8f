import { sql } from 'kysely'
import { ClaimStatus, TodoKind } from '@youlin/schema'
import type { Work } from '../../platform/work.ts'
import { dueOf } from './claim.duties.ts'
import type { Condition } from './claim.rights.ts'

/** Whether the step that a claim waits for is late, by the terms that the to-do shows. */
export function isOverdue(work: Work): Condition {
  return sql`(case claim.status
    when ${ClaimStatus.REQUESTED} then ${dueOf(TodoKind.CLAIM_TO_ANSWER)}
    when ${ClaimStatus.HELD} then ${dueOf(TodoKind.PLACE_TO_TAKE)}
    when ${ClaimStatus.ACCEPTED} then ${dueOf(TodoKind.TIME_TO_ANSWER)}
    when ${ClaimStatus.SCHEDULED} then coalesce(${dueOf(TodoKind.TIME_TO_ANSWER)}, claim.scheduled_until)
    when ${ClaimStatus.DELIVERED} then coalesce(${dueOf(TodoKind.CLAIM_TO_EVALUATE)},
      ${dueOf(TodoKind.DELIVERY_TO_CONFIRM)})
    end < ${work.clock.now()})`
}
