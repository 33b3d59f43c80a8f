import { FeedbackStatus, RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { noticeOf } from '../../platform/notices.ts'
import { FeedbackAnswered } from './feedback.events.ts'
import { feedbackName } from './feedback.name.ts'
import type { FeedbackTables } from './feedback.rows.ts'

/** Whoever wrote is told that there is an answer; its words stand on their own page alone. */
export const feedbackNotice = noticeOf(
  FeedbackAnswered,
  ['feedbackAnswered', 'feedbackClosed'],
  async (work, { feedbackId: id }) => {
    const { senderId, status, createdAt } = await rows<FeedbackTables>(work.em)
      .selectFrom('feedback')
      .select(['senderId', 'status', 'createdAt'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const told = status === FeedbackStatus.CLOSED ? 'feedbackClosed' : 'feedbackAnswered'
    const record = { kind: RecordKind.FEEDBACK, id, name: feedbackName({ createdAt }) }
    return [{ to: [senderId], kind: told, record }]
  },
)
