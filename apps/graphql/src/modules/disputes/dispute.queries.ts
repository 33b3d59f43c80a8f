import { sql } from 'kysely'
import { DisputeStatus, RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { readsDisputes } from './dispute.policy.ts'
import type { DisputeRow, DisputeTables } from './dispute.rows.ts'

/** Which disputes to list; all parts that are given have to fit. */
export interface DisputeSelection {
  statuses?: DisputeStatus[] | null
  /** The row id. */
  enterpriseId?: string | null
}

function disputes(work: Work) {
  const query = rows<DisputeTables>(work.em)
    .selectFrom('registrationDispute')
    .selectAll('registrationDispute')
  return readsDisputes(actingViewer(work).acting) ? query : query.where(sql<boolean>`false`)
}

/** One of the district's, for whoever reads them. */
export function readDispute(work: Work, id: string): Promise<DisputeRow | undefined> {
  return disputes(work).where('id', '=', id).executeTakeFirst()
}

/** The district's disputes, the newest first; nothing for who does not read them. */
export function listDisputes(
  work: Work,
  { statuses, enterpriseId }: DisputeSelection,
  page: PageArgs,
): Promise<Page<DisputeRow>> {
  let query = disputes(work)
  if (statuses?.length) query = query.where('status', 'in', statuses)
  if (enterpriseId) query = query.where('enterpriseId', '=', enterpriseId)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('registrationDispute.createdAt'), sql.ref('registrationDispute.id')],
    direction: 'desc',
    valuesOf: (row) => [row.createdAt, row.id],
  }) as unknown as Promise<Page<DisputeRow>>
}

/** What waits for the district's decision, as the list of all that waits takes it. */
export function disputesToDecide() {
  return sql`select ${RecordKind.REGISTRATION_DISPUTE}::text as record_kind, dispute.id, enterprise.name as title,
      dispute.name as subtitle, dispute.created_at as since, null::timestamptz as due
    from registration_dispute dispute join enterprise on enterprise.id = dispute.enterprise_id
    where dispute.status = ${DisputeStatus.OPEN}`
}
