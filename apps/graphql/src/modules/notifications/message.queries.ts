import { sql } from 'kysely'
import { Limits } from '@youlin/schema'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type MessageRow, tables } from './message.rows.ts'

/** The viewer's messages in the present district, newest first. */
export function listMessages(work: Work, page: PageArgs): Promise<Page<MessageRow>> {
  return pageOf(work.em, ownMessages(work), page, {
    columns: [sql.ref('at'), sql.ref('id')],
    direction: 'desc',
    valuesOf: (row) => [row.at, row.id],
  })
}

/** One of them. */
export function readMessage(work: Work, id: string): Promise<MessageRow | undefined> {
  return ownMessages(work).where('id', '=', id).executeTakeFirst()
}

/** How many of them are unread, up to where counts stop. */
export async function countUnread(work: Work): Promise<number> {
  const unread = ownMessages(work)
    .clearSelect()
    .select('id')
    .where('readAt', 'is', null)
    .limit(Limits.countCap)
  const { count } = await tables(work.em)
    .selectFrom(unread.as('unread'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function ownMessages(work: Work) {
  return tables(work.em)
    .selectFrom('message')
    .selectAll()
    .where('recipientId', '=', actingViewer(work).accountId)
}
