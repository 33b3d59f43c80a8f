import { sql } from 'kysely'
import { type FeedbackKind, FeedbackStatus, RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { readsReceived } from './feedback.policy.ts'
import type { FeedbackRow, FeedbackTables } from './feedback.rows.ts'

/** Which feedback to list; all parts that are given have to fit. */
export interface FeedbackSelection {
  statuses?: FeedbackStatus[] | null
  kind?: FeedbackKind | null
}

function feedback(work: Work) {
  const { accountId, acting } = actingViewer(work)
  const query = rows<FeedbackTables>(work.em).selectFrom('feedback').selectAll('feedback')
  return readsReceived(acting) ? query : query.where('senderId', '=', accountId)
}

/** One that the viewer sent, or that was sent to the viewer's district. */
export function readFeedback(work: Work, id: string): Promise<FeedbackRow | undefined> {
  return feedback(work).where('id', '=', id).executeTakeFirst()
}

/** What was sent to the district, the newest first; nothing for who does not read it. */
export function listReceived(
  work: Work,
  { statuses, kind }: FeedbackSelection,
  page: PageArgs,
): Promise<Page<FeedbackRow>> {
  let query = feedback(work)
  if (!readsReceived(actingViewer(work).acting)) query = query.where(sql<boolean>`false`)
  if (statuses?.length) query = query.where('status', 'in', statuses)
  if (kind) query = query.where('kind', '=', kind)
  return newestFirst(work, query, page)
}

/** What the viewer's account sent in this district, the newest first. */
export function listSent(work: Work, page: PageArgs): Promise<Page<FeedbackRow>> {
  return newestFirst(work, feedback(work).where('senderId', '=', actingViewer(work).accountId), page)
}

function newestFirst(work: Work, query: ReturnType<typeof feedback>, page: PageArgs) {
  return pageOf(work.em, query, page, {
    columns: [sql.ref('feedback.createdAt'), sql.ref('feedback.id')],
    direction: 'desc',
    valuesOf: (row) => [row.createdAt, row.id],
  }) as unknown as Promise<Page<FeedbackRow>>
}

/** What waits for the district's answer, as the list of all that waits takes it. */
export function feedbackToAnswer() {
  return sql`select ${RecordKind.FEEDBACK}::text as record_kind, id, left(text, 60) as title,
      sender_name as subtitle, created_at as since, null::timestamptz as due
    from feedback where status = ${FeedbackStatus.OPEN}`
}
