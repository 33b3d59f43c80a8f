import { sql } from 'kysely'
import { type Page, type PageArgs, pageOf } from '../../../platform/pagination.ts'
import { actingViewer, type Work } from '../../../platform/work.ts'
import { type SendingRow, sendings } from './sending.rows.ts'

/** What was sent to the viewer, the latest first. */
export function ownSendings(work: Work, page: PageArgs): Promise<Page<SendingRow>> {
  const query = sendings(work.em)
    .selectFrom('sending')
    .selectAll()
    .where('accountId', '=', actingViewer(work).accountId)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('at'), sql.ref('id')],
    direction: 'desc',
    valuesOf: (row) => [row.at, row.id],
  })
}
