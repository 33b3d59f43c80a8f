import type { Module } from '../../platform/module.ts'
import { FeedbackSchema } from './feedback.entity.ts'
import { feedbackNotice } from './feedback.notices.ts'
import { feedbackToAnswer, readFeedback } from './feedback.queries.ts'
import { FeedbackResolver } from './feedback.resolver.ts'

export { feedbackToAnswer }

/** 反馈: complaints and suggestions of each page, which the district answers. */
export const feedback: Module = {
  resolvers: [FeedbackResolver],
  entities: [FeedbackSchema],
  notices: [feedbackNotice],
  nodes: { Feedback: readFeedback },
}
