import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { ReadingRow, ReadingTables } from './reading.rows.ts'

/** Who read the viewer's number in this district, the latest first. */
export function listReadings(work: Work, page: PageArgs): Promise<Page<ReadingRow>> {
  const query = rows<ReadingTables>(work.em)
    .selectFrom('numberReading')
    .selectAll()
    .where('subjectId', '=', actingViewer(work).accountId)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('numberReading.readAt'), sql.ref('numberReading.id')],
    direction: 'desc',
    valuesOf: (row) => [row.readAt, row.id],
  })
}
