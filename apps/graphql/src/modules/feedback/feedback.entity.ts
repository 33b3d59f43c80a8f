import { defineEntity, p } from '@mikro-orm/core'
import { FeedbackKind, FeedbackStatus, Role } from '@youlin/schema'
import { BaseSchema } from '../../platform/base.entity.ts'

export const FeedbackSchema = defineEntity({
  name: 'Feedback',
  tableName: 'feedback',
  extends: BaseSchema,
  properties: {
    kind: p.enum(() => FeedbackKind),
    status: p.enum(() => FeedbackStatus),
    text: p.text(),
    /** The page's path without its query, and the request that failed there: only with consent. */
    page: p.string().nullable(),
    requestId: p.string().nullable(),
    senderId: p.uuid(),
    senderName: p.string(),
    senderRole: p.enum(() => Role),
    /** The answer, or why there is none. */
    answer: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
    answeredById: p.uuid().nullable(),
  },
})

/** What somebody wrote to the district about the product or about a burden, and what was answered. */
export class Feedback extends FeedbackSchema.class {}
FeedbackSchema.setClass(Feedback)
