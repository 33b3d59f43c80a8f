import { defineEvent } from '../../platform/events.ts'

/** The district answered a feedback, or closed it with a reason. */
export const FeedbackAnswered = defineEvent<{ feedbackId: string }>('FeedbackAnswered')
