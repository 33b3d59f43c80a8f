/** What a feedback is about; a burden is what the grass roots are asked for without need. */
export const FeedbackKind = { PROBLEM: 'PROBLEM', SUGGESTION: 'SUGGESTION', BURDEN: 'BURDEN' } as const
export type FeedbackKind = (typeof FeedbackKind)[keyof typeof FeedbackKind]

export const FeedbackStatus = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', CLOSED: 'CLOSED' } as const
export type FeedbackStatus = (typeof FeedbackStatus)[keyof typeof FeedbackStatus]
