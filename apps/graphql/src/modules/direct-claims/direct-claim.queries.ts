import { sql } from 'kysely'
import { Claimant, DirectClaimStatus } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import type { DirectClaimRow, DirectClaimTables, NeedStanding } from './direct-claim.rows.ts'
import { needStaffed, visible } from './direct-claim.sight.ts'

const db = ({ em }: Pick<Work, 'em'>) => rows<DirectClaimTables>(em)

const standing = (work: Pick<Work, 'clock'>) =>
  [
    'need.status as needStatus',
    'need.communityId as needCommunityId',
    'need.enterpriseId as needEnterpriseId',
    'community.streetId as needStreetId',
    sql<boolean>`${needStaffed(work)}`.as('needStaffed'),
  ] as const

function directClaims(work: Work) {
  return db(work)
    .selectFrom('directClaim')
    .innerJoin('need', 'need.id', 'directClaim.needId')
    .leftJoin('community', 'community.id', 'need.communityId')
    .selectAll('directClaim')
    .select([...standing(work), 'need.title as needTitle', partyName.as('partyName')])
}

/** What the party that claims is called. */
const partyName = sql<string | null>`case direct_claim.claimant
  when ${sql.lit(Claimant.COMMUNITY)} then (select name from community own where own.id = direct_claim.community_id)
  when ${sql.lit(Claimant.ENTERPRISE)} then (select name from enterprise own where own.id = direct_claim.enterprise_id)
  when ${sql.lit(Claimant.COUNCIL)} then (select name from council own where own.id = direct_claim.council_id) end`

/** A direct claim that the viewer may see. */
export function readDirectClaim(work: Work, id: string): Promise<DirectClaimRow | undefined> {
  return seen(work).where('directClaim.id', '=', id).executeTakeFirst() as Promise<DirectClaimRow | undefined>
}

/** Which direct claims to list, with the ids of rows; all parts that are given have to fit. */
export interface DirectClaimSelection {
  needId?: string
  statuses?: DirectClaimStatus[] | null
}

/** Those that the viewer may see, the newest first. */
export function listDirectClaims(
  work: Work,
  { needId, statuses }: DirectClaimSelection,
  page: PageArgs,
): Promise<Page<DirectClaimRow>> {
  let query = seen(work)
  if (needId) query = query.where('directClaim.needId', '=', needId)
  if (statuses?.length) query = query.where('directClaim.status', 'in', statuses)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('directClaim.requestedAt'), sql.ref('directClaim.id')],
    direction: 'desc',
    valuesOf: (row) => [row.requestedAt, row.id],
  }) as unknown as Promise<Page<DirectClaimRow>>
}

function seen(work: Work) {
  return directClaims(work).where(visible(work))
}

/** For events and jobs, which have no viewer. */
export function concernedDirectClaim(work: Work, id: string): Promise<DirectClaimRow> {
  return directClaims(work)
    .where('directClaim.id', '=', id)
    .executeTakeFirstOrThrow() as Promise<DirectClaimRow>
}

/** Whose need it is, by the need's id; who may see the need is asked elsewhere. */
export const standingOfNeed = defineLoader(async (context, ids: readonly string[]) => {
  const found = await standings(context)
    .where('need.id', 'in', [...ids])
    .execute()
  return new Map(found.map(({ id, ...of }): [string, NeedStanding] => [id, of]))
})

/** The same within a use case. */
export async function readStanding(work: Work, needId: string): Promise<NeedStanding> {
  const { id: _, ...found } = await standings(work).where('need.id', '=', needId).executeTakeFirstOrThrow()
  return found
}

function standings(work: Pick<Work, 'em' | 'clock'>) {
  return db(work)
    .selectFrom('need')
    .leftJoin('community', 'community.id', 'need.communityId')
    .select(['need.id', ...standing(work)])
}

/** How many the confirmed direct claims of each need are to reach. */
export const promisedDirectly = defineLoader(async (context, ids: readonly string[]) => {
  const found = await db(context)
    .selectFrom('directClaim')
    .select(['needId', sql<number>`sum(reach)::int`.as('promised')])
    .where('needId', 'in', [...ids])
    .where('status', '=', DirectClaimStatus.CONFIRMED)
    .groupBy('needId')
    .execute()
  return new Map(found.map(({ needId, promised }) => [needId, promised]))
})
