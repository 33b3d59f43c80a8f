import { FeedbackStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

/** The life of a feedback. */
export const feedbackLife: LifeCycle<FeedbackStatus> = {
  kind: RecordKind.FEEDBACK,
  transitions: {
    OPEN: [FeedbackStatus.ANSWERED, FeedbackStatus.CLOSED],
    ANSWERED: [],
    CLOSED: [],
  },
}
