import { type ExpressionBuilder, sql } from 'kysely'
import { type Light, MembershipStatus, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { seesOthers } from '../enterprises/index.ts'
import { readLightClock } from '../territory/index.ts'
import { officerSits } from './council.queries.ts'
import type { CouncilTables, MembershipRow } from './council.rows.ts'
import { withApplicationLight } from './membership.light.ts'
import { sitting } from './membership.transitions.ts'

/** Which memberships to list, with the ids of rows. */
export interface MembershipSelection {
  statuses?: readonly MembershipStatus[] | null
  councilId?: string
  enterpriseId?: string
  streetId?: string
  mine?: boolean
  forMyReview?: boolean
  search?: string
  light?: Light | null
}

type Where = ExpressionBuilder<CouncilTables, 'councilMembership' | 'council'>

/** One page of those that the viewer may see, the newest first. */
export async function listMemberships(
  work: Work,
  selection: MembershipSelection,
  page: PageArgs,
): Promise<Page<MembershipRow>> {
  const { statuses, councilId, enterpriseId, streetId, mine, forMyReview, search, light } = selection
  let query = visible(work)
  if (statuses?.length) query = query.where('councilMembership.status', 'in', statuses)
  if (councilId) query = query.where('councilMembership.councilId', '=', councilId)
  if (enterpriseId) query = query.where('councilMembership.enterpriseId', '=', enterpriseId)
  if (streetId) query = query.where('council.streetId', '=', streetId)
  if (mine) query = query.where((where) => isOwn(work, where))
  if (forMyReview) query = query.where((where) => waitsForViewer(work, where))
  if (light)
    query = query
      .where(withApplicationLight(light, await readLightClock(work)))
      .where((where) => inside(work, where))
  if (search) {
    const text = sql<string>`lower(${nameOfParty} || ' ' || ${sql.ref('council.name')})`
    query = query.where(sql<boolean>`position(lower(${search}) in ${text}) > 0`)
  }
  return pageOf(work.em, query, page, {
    columns: [sql.ref('councilMembership.id')],
    // Who has waited longest comes first; everything else is read from its newest.
    direction: forMyReview ? 'asc' : 'desc',
    valuesOf: (row) => [row.id],
  })
}

/** One that the viewer may see. */
export function readMembership(work: Work, id: string): Promise<MembershipRow | undefined> {
  return visible(work).where('councilMembership.id', '=', id).executeTakeFirst()
}

/** Those of them that the viewer may see. */
export function readMemberships(work: Work, ids: readonly string[]): Promise<MembershipRow[]> {
  if (ids.length === 0) return Promise.resolve([])
  return visible(work)
    .where('councilMembership.id', 'in', [...ids])
    .execute()
}

/** Who sits on each council today, by seat. */
export const seatsOfCouncil = defineLoader(async (context, ids: readonly string[]) => {
  const today = dayOf(context.clock.now())
  const found = await visible(context)
    .where('councilMembership.councilId', 'in', [...ids])
    .where('councilMembership.status', 'in', sitting)
    .where('councilMembership.termFrom', '<=', today)
    .where((where) =>
      where.or([
        where('councilMembership.termUntil', 'is', null),
        where('councilMembership.termUntil', '>=', today),
      ]),
    )
    .orderBy(
      sql`array_position(array['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'DIRECTOR', 'OBSERVER'], ${sql.ref('councilMembership.seat')})`,
    )
    .orderBy('councilMembership.id')
    .execute()
  return Map.groupBy(found, (row) => row.councilId)
})

/** The memberships of each enterprise, past ones too, the newest first. */
export const membershipsOfEnterprise = defineLoader(async (context, ids: readonly string[]) => {
  const found = await visible(context)
    .where('councilMembership.enterpriseId', 'in', [...ids])
    .orderBy('councilMembership.id', 'desc')
    .execute()
  return Map.groupBy(found, (row) => row.enterpriseId!)
})

/** Those that wait for the viewer to endorse or decide. */
export function membershipsToReview(work: Work) {
  return memberships(work).where((where) => waitsForViewer(work, where))
}

export const nameOfParty = sql<string>`coalesce(${sql.ref('enterprise.name')}, ${sql.ref('community.name')}, ${sql.ref('street.name')})`

/** Seats are seen by the district's users; applications by the applicant and its reviewers. */
function visible(work: Work) {
  return memberships(work).where((where) =>
    where.or([
      where.and([
        where('councilMembership.status', 'in', [...sitting, MembershipStatus.ENDED]),
        seesOthers(work),
      ]),
      inside(work, where),
    ]),
  )
}

/** Its party, its reviewers, the district: they see what is more than a name and a seat. */
function inside(work: Work, where: Where) {
  const { scopeKind } = actingViewer(work).acting
  if (scopeKind === ScopeKind.DISTRICT) return sql<boolean>`true`
  return where.or([isOwn(work, where), reviews(work, where)])
}

function isOwn(work: Work, where: Where) {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.ENTERPRISE_REP) return where('councilMembership.enterpriseId', '=', scopeId)
  if (role === Role.COMMUNITY_STAFF) return where('councilMembership.communityId', '=', scopeId)
  if (role === Role.STREET_STAFF) return where('councilMembership.streetId', '=', scopeId)
  if (role === Role.COUNCIL_OFFICER) return where('councilMembership.councilId', '=', scopeId)
  return sql<boolean>`false`
}

/** Whether the viewer's council or street reviews it, now or at another step. */
function reviews(work: Work, where: Where) {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.COUNCIL_OFFICER) return where('councilMembership.councilId', '=', scopeId)
  if (scopeKind === ScopeKind.STREET) return where('council.streetId', '=', scopeId)
  return sql<boolean>`false`
}

/** The same as mayEndorse and mayDecide of the policy say of a row. */
function waitsForViewer(work: Work, where: Where) {
  const { role, scopeId } = actingViewer(work).acting
  const { APPLIED, ENDORSED } = MembershipStatus
  if (role === Role.DISTRICT_ADMIN) return where('councilMembership.status', '=', ENDORSED)
  const applied = where('councilMembership.status', '=', APPLIED)
  if (role === Role.COUNCIL_OFFICER) {
    return where.and([applied, where('councilMembership.councilId', '=', scopeId)])
  }
  if (role !== Role.STREET_STAFF) return sql<boolean>`false`
  return where.and([
    applied,
    where('council.streetId', '=', scopeId),
    where.or([
      where.not(officerSits(work, 'council.id')),
      where('councilMembership.streetEndorsesFrom', '<=', work.clock.now()),
    ]),
  ])
}

function memberships(work: Work) {
  return rows<CouncilTables>(work.em)
    .selectFrom('councilMembership')
    .innerJoin('council', 'council.id', 'councilMembership.councilId')
    .leftJoin('enterprise', 'enterprise.id', 'councilMembership.enterpriseId')
    .leftJoin('community', 'community.id', 'councilMembership.communityId')
    .leftJoin('street', 'street.id', 'councilMembership.streetId')
    .selectAll('councilMembership')
    .select([
      'council.streetId as councilStreetId',
      nameOfParty.as('memberName'),
      officerSits(work, 'council.id').as('hasOfficer'),
    ])
    .select((where) => sql<boolean>`${inside(work, where as unknown as Where)}`.as('inside'))
}
