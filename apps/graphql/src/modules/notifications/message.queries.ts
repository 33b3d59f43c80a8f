import { sql } from 'kysely'
import { Limits } from '@youlin/schema'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type MessageRow, tables } from './message.rows.ts'

/** Messages that a subscriber is given before the next are read. */
const liveBatch = 50

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

/** The next ones after a place, in the order in which they were kept. */
export function messagesAfter(work: Work, place: number): Promise<MessageRow[]> {
  return ownMessages(work).where('place', '>', place).orderBy('place').limit(liveBatch).execute()
}

/** The place of one of them. */
export async function placeOf(work: Work, id: string): Promise<number | undefined> {
  const found = await ownMessages(work).clearSelect().select('place').where('id', '=', id).executeTakeFirst()
  return found?.place
}

/** The place of the newest, 0 where there is none. */
export async function lastPlace(work: Work): Promise<number> {
  const own = ownMessages(work).clearSelect().select('place')
  return (await own.orderBy('place', 'desc').limit(1).executeTakeFirst())?.place ?? 0
}

function ownMessages(work: Work) {
  return tables(work.em)
    .selectFrom('message')
    .selectAll()
    .where('recipientId', '=', actingViewer(work).accountId)
}
