import { LockMode } from '@mikro-orm/core'
import { ErrorCode, type FeedbackKind, FeedbackStatus, RecordKind, Role } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { AppError, forbidden, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { Feedback } from './feedback.entity.ts'
import { FeedbackAnswered } from './feedback.events.ts'
import { feedbackName } from './feedback.name.ts'
import { readFeedback } from './feedback.queries.ts'
import { feedbackLife } from './feedback.transitions.ts'

/** More than anybody has to complain about in an hour. */
const mostAnHour = 20
const hour = 3_600_000

export interface NewFeedback {
  idempotencyKey: string
  kind: FeedbackKind
  text: string
  page?: string | null
  requestId?: string | null
}

/**
 * Sends a feedback to the district that the viewer acts in, once for each idempotency key.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function sendFeedback(work: Work, input: NewFeedback): Promise<string> {
  const { id } = await once(work, 'sendFeedback', input, async (own) => {
    const { accountId, name, acting } = actingViewer(own)
    const since = new Date(own.clock.now().getTime() - hour)
    if ((await own.em.count(Feedback, { senderId: accountId, createdAt: { $gt: since } })) >= mostAnHour)
      throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds: hour / 1_000 })
    const feedback = own.em.create(Feedback, {
      kind: input.kind,
      status: FeedbackStatus.OPEN,
      text: input.text,
      // A query may hold what somebody searched for.
      page: input.page?.replace(/[?#].*$/, '') || null,
      requestId: input.requestId || null,
      senderId: accountId,
      senderName: name,
      senderRole: acting.role,
      answer: null,
      answeredAt: null,
      answeredById: null,
      createdAt: own.clock.now(),
    })
    await own.em.persist(feedback).flush()
    await recordChange(own, {
      kind: RecordKind.FEEDBACK,
      id: feedback.id,
      recordName: feedbackName(feedback),
      action: 'sendFeedback',
      to: feedback.status,
    })
    return feedback.id
  })
  return id
}

export interface FeedbackAnswer {
  id: string
  version: number
  answer: string
}

/** The district answers; whoever wrote is told. */
export function answerFeedback(work: Work, given: FeedbackAnswer): Promise<string> {
  return settle(work, given, FeedbackStatus.ANSWERED, 'answerFeedback')
}

/** The district closes what needs no answer, and says why; whoever wrote is told. */
export function closeFeedback(work: Work, given: FeedbackAnswer): Promise<string> {
  return settle(work, given, FeedbackStatus.CLOSED, 'closeFeedback')
}

function settle(
  work: Work,
  { id, version, answer }: FeedbackAnswer,
  to: FeedbackStatus,
  action: string,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const seen = await readFeedback(own, id)
    const feedback =
      seen && (await own.em.findOne(Feedback, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))
    if (!feedback) throw notFound()
    const { acting, accountId } = actingViewer(own)
    if (acting.role !== Role.DISTRICT_ADMIN) throw forbidden()
    requireVersion(feedback, version)
    await transition(own, feedbackLife, feedback, to, { action, recordName: feedbackName(feedback) })
    Object.assign(feedback, { answer, answeredAt: own.clock.now(), answeredById: accountId })
    await own.events.publish(own, FeedbackAnswered, { feedbackId: id })
    return id
  })
}
