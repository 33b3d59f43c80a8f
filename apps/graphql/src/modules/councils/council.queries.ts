import { sql } from 'kysely'
import { type CouncilStatus, CouncilStatus as Status, MembershipStatus, Role, Seat } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { seesOthers } from '../enterprises/index.ts'
import type { CouncilRow, CouncilTables } from './council.rows.ts'

/** Which councils to list, with the ids of rows. */
export interface CouncilSelection {
  statuses?: readonly CouncilStatus[] | null
  streetId?: string
  search?: string
}

/** One page in the official order of their buildings. */
export function listCouncils(
  work: Work,
  { statuses, streetId, search }: CouncilSelection,
  page: PageArgs,
): Promise<Page<CouncilRow>> {
  let query = councils(work)
  if (statuses?.length) query = query.where('council.status', 'in', statuses)
  if (streetId) query = query.where('council.streetId', '=', streetId)
  if (search) {
    const text = sql<string>`lower(${sql.ref('council.name')} || ' ' || ${sql.ref('building.name')})`
    query = query.where(sql<boolean>`position(lower(${search}) in ${text}) > 0`)
  }
  return pageOf(work.em, query, page, {
    columns: [sql.ref('building.officialOrder'), sql.ref('council.id')],
    direction: 'asc',
    valuesOf: (row) => [row.officialOrder, row.id],
  })
}

export function readCouncil(work: Work, id: string): Promise<CouncilRow | undefined> {
  return councils(work).where('council.id', '=', id).executeTakeFirst()
}

export const councilById = defineLoader(async (context, ids: readonly string[]) => {
  const found = await councils(context)
    .where('council.id', 'in', [...ids])
    .execute()
  return new Map(found.map((row) => [row.id, row]))
})

/** The councils of each building that are not dissolved. */
export const councilsOfBuilding = defineLoader(async (context, ids: readonly string[]) => {
  const found = await councils(context)
    .where('council.buildingId', 'in', [...ids])
    .where('council.status', '<>', Status.DISSOLVED)
    .orderBy('council.id')
    .execute()
  return Map.groupBy(found, (row) => row.buildingId)
})

/** Whether an officer of the council sits today: chair or secretary, in term. */
export function officerSits(work: Pick<Work, 'clock'>, councilId: string) {
  const today = dayOf(work.clock.now())
  return sql<boolean>`exists (select from council_membership o where o.council_id = ${sql.ref(councilId)}
    and o.status = ${MembershipStatus.ACTIVE} and o.seat in (${Seat.CHAIR}, ${Seat.SECRETARY})
    and o.term_from <= ${today} and (o.term_until is null or o.term_until >= ${today}))`
}

function councils(work: Work) {
  const today = dayOf(work.clock.now())
  const members = sql<number>`(select count(*) from council_membership m
    where m.council_id = ${sql.ref('council.id')} and m.status = ${MembershipStatus.ACTIVE}
    and m.term_from <= ${today} and (m.term_until is null or m.term_until >= ${today}))`
  return rows<CouncilTables>(work.em)
    .selectFrom('council')
    .innerJoin('building', 'building.id', 'council.buildingId')
    .selectAll('council')
    .select([
      'building.officialOrder',
      members.as('memberCount'),
      officerSits(work, 'council.id').as('hasOfficer'),
    ])
    .where(visible(work))
}

/** Seen by the district's users; an enterprise that is not verified yet sees those that it may apply to. */
function visible(work: Work) {
  const { role, scopeId } = actingViewer(work).acting
  if (role !== Role.ENTERPRISE_REP) return sql<boolean>`true`
  return sql<boolean>`(${seesOthers(work)}
    or council.building_id in (select building_id from enterprise_building where enterprise_id = ${scopeId})
    or exists (select from council_membership own
      where own.council_id = council.id and own.enterprise_id = ${scopeId}))`
}
