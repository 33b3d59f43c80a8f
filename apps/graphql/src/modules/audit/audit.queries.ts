import { sql } from 'kysely'
import type { ChangeSource, RecordKind, Role } from '@youlin/schema'
import type { AuditRow } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { auditReach } from './audit.policy.ts'

/** What an auditor of a street finds entries of: ids of the records that lie in it, from these tables. */
interface LocatedTables {
  auditLog: AuditRow
  community: { id: string; streetId: string }
  compound: { id: string; communityId: string }
  building: { id: string; streetId: string }
  enterpriseBuilding: { enterpriseId: string; buildingId: string }
  council: { id: string; streetId: string }
  councilMembership: { id: string; councilId: string }
  offer: { id: string; streetId: string }
  claim: { id: string; streetId: string; offerId: string }
  need: { id: string; communityId: string | null; enterpriseId: string | null }
}

/** Which entries to list, with the ids of rows. */
export interface AuditSelection {
  recordKind?: RecordKind
  recordId?: string
  actorId?: string
  action?: string
  /** A part of the name. */
  actorName?: string
  recordName?: string
  role?: Role
  source?: ChangeSource
  from?: Date
  until?: Date
}

/** One page, newest first. */
export function listAuditLog(work: Work, selection: AuditSelection, page: PageArgs): Promise<Page<AuditRow>> {
  const { recordKind, recordId, actorId, action, actorName, recordName, role, source, from, until } =
    selection
  let query = entriesInReach(work)
  if (recordKind) query = query.where('recordKind', '=', recordKind)
  if (recordId) query = query.where('recordId', '=', recordId)
  if (actorId) query = query.where('actorId', '=', actorId)
  if (action) query = query.where('action', '=', action)
  if (role) query = query.where('actingRole', '=', role)
  if (source) query = query.where('source', '=', source)
  if (actorName) query = query.where('actorName', 'like', containing(actorName))
  if (recordName) query = query.where('recordName', 'like', containing(recordName))
  if (from) query = query.where('at', '>=', from)
  if (until) query = query.where('at', '<', until)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('at'), sql.ref('id')],
    direction: 'desc',
    valuesOf: (row) => [row.at, row.id],
  })
}

/** One entry, if the viewer may read it. */
export function readAuditEntry(work: Work, id: string): Promise<AuditRow | undefined> {
  return entriesInReach(work).where('id', '=', id).executeTakeFirst()
}

const containing = (part: string) => `%${part.replace(/[%_\\]/g, '\\$&')}%`

function entriesInReach(work: Work) {
  const db = rows<LocatedTables>(work.em)
  const query = db.selectFrom('auditLog').selectAll()
  const reach = auditReach(actingViewer(work).acting)
  if (reach.of === 'DISTRICT') return query
  if (reach.of === 'NOTHING') return query.where(sql.lit(false))
  const { streetId } = reach
  const communities = db.selectFrom('community').select('id').where('streetId', '=', streetId)
  const buildings = db.selectFrom('building').select('id').where('streetId', '=', streetId)
  const councils = db.selectFrom('council').select('id').where('streetId', '=', streetId)
  const offers = db.selectFrom('offer').select('id').where('streetId', '=', streetId)
  const enterprises = db
    .selectFrom('enterpriseBuilding')
    .select('enterpriseId')
    .where('buildingId', 'in', buildings)
  return query.where((where) =>
    where.or([
      where('recordId', '=', streetId),
      where('recordId', 'in', communities),
      where('recordId', 'in', buildings),
      where('recordId', 'in', councils),
      where('recordId', 'in', db.selectFrom('compound').select('id').where('communityId', 'in', communities)),
      where(
        'recordId',
        'in',
        db.selectFrom('councilMembership').select('id').where('councilId', 'in', councils),
      ),
      where('recordId', 'in', enterprises),
      where('recordId', 'in', offers),
      where(
        'recordId',
        'in',
        db
          .selectFrom('claim')
          .select('id')
          .where((claim) => claim.or([claim('streetId', '=', streetId), claim('offerId', 'in', offers)])),
      ),
      where(
        'recordId',
        'in',
        db
          .selectFrom('need')
          .select('id')
          .where((need) =>
            need.or([need('communityId', 'in', communities), need('enterpriseId', 'in', enterprises)]),
          ),
      ),
    ]),
  )
}
