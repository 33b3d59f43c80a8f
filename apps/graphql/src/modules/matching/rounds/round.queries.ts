import { sql } from 'kysely'
import { ProposalStatus, RecordKind, Role, type RoundStatus, ScopeKind } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../../platform/pagination.ts'
import { bigramQuery } from '../../../platform/search-bigrams.ts'
import { actingViewer, type Work } from '../../../platform/work.ts'
import { readsRounds } from './round.policy.ts'
import type { ProposalRow, RoundRow, RoundTables } from './round.rows.ts'

/** The district's rounds, for whoever reads them. */
function rounds(work: Work) {
  const query = rows<RoundTables>(work.em)
    .selectFrom('matchingRound')
    .select([
      ...(['id', 'districtId', 'status', 'name', 'kinds', 'streetIds', 'startsOn', 'endsOn'] as const),
      ...(['mostPerCompound', 'answerDays', 'computation', 'stage', 'problem', 'computedAt'] as const),
      ...(['computingUntil', 'comparison', 'publishedAt', 'answerDue', 'endedAt'] as const),
      ...(['isDemonstration', 'version', 'createdAt', 'updatedAt'] as const),
    ])
  return readsRounds(actingViewer(work).acting) ? query : query.where(sql<boolean>`false`)
}

export function readRound(work: Work, id: string): Promise<RoundRow | undefined> {
  return rounds(work).where('id', '=', id).executeTakeFirst()
}

/** One page, the newest first. */
export function listRounds(
  work: Work,
  { statuses }: { statuses?: RoundStatus[] | null },
  page: PageArgs,
): Promise<Page<RoundRow>> {
  let query = rounds(work)
  if (statuses?.length) query = query.where('status', 'in', statuses)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('matchingRound.createdAt'), sql.ref('matchingRound.id')],
    direction: 'desc',
    valuesOf: (row) => [row.createdAt, row.id],
  }) as unknown as Promise<Page<RoundRow>>
}

/** Which proposals to list, with the ids of rows; all parts that are given have to fit. */
export interface ProposalSelection {
  roundId?: string
  compoundId?: string
  offerId?: string
  statuses?: ProposalStatus[] | null
  search?: string | null
  locked?: boolean | null
}

/**
 * Proposals that the viewer may see: who watches over rounds all within its scope, a community its own from the
 * publication on.
 */
function proposals(work: Work) {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  const query = rows<RoundTables>(work.em)
    .selectFrom('proposal')
    .innerJoin('matchingRound', 'matchingRound.id', 'proposal.roundId')
    .selectAll('proposal')
    .select('matchingRound.name as roundName')
  if (role === Role.COMMUNITY_STAFF)
    return query
      .where('proposal.communityId', '=', scopeId)
      .where('proposal.status', 'not in', [ProposalStatus.PLANNED, ProposalStatus.DROPPED])
  if (!readsRounds({ role } as never)) return query.where(sql<boolean>`false`)
  return scopeKind === ScopeKind.STREET ? query.where('proposal.streetId', '=', scopeId) : query
}

export function readProposal(work: Work, id: string): Promise<ProposalRow | undefined> {
  return proposals(work).where('proposal.id', '=', id).executeTakeFirst()
}

/** One page: of a round the best fits first, else the newest. */
export function listProposals(
  work: Work,
  selection: ProposalSelection,
  page: PageArgs,
): Promise<Page<ProposalRow>> {
  const { roundId, compoundId, offerId, statuses, search, locked } = selection
  let query = proposals(work)
  if (roundId) query = query.where('proposal.roundId', '=', roundId)
  if (compoundId) query = query.where('proposal.compoundId', '=', compoundId)
  if (offerId) query = query.where('proposal.offerId', '=', offerId)
  if (statuses?.length) query = query.where('proposal.status', 'in', statuses)
  if (locked !== null && locked !== undefined) query = query.where('proposal.locked', '=', locked)
  if (search) query = query.where(named(search))
  const [column, valueOf] = roundId
    ? ([sql.ref('proposal.score'), (row: ProposalRow) => row.score] as const)
    : ([sql.ref('proposal.createdAt'), (row: ProposalRow) => row.createdAt] as const)
  return pageOf(work.em, query, page, {
    columns: [column, sql.ref('proposal.id')],
    direction: 'desc',
    valuesOf: (row) => [valueOf(row), row.id],
  }) as unknown as Promise<Page<ProposalRow>>
}

/** By words of the offer, or part of the compound's name. */
function named(search: string) {
  const words = bigramQuery(search)
  const byOffer = words
    ? sql`exists (select from offer where offer.id = proposal.offer_id
        and offer.search @@ to_tsquery('simple', ${words}))`
    : sql`false`
  return sql<boolean>`(${byOffer} or exists (select from compound c where c.id = proposal.compound_id
    and position(lower(${search}) in lower(c.name)) > 0))`
}

/** What waits for a community's answer, as the list of all that waits takes it. */
export function proposalsToAnswer(work: Work) {
  const { role, scopeId } = actingViewer(work).acting
  const own = role === Role.COMMUNITY_STAFF ? sql`proposal.community_id = ${scopeId}` : sql`false`
  return sql`select ${RecordKind.PROPOSAL}::text as record_kind, proposal.id, offer.title,
      compound.name || ' · ' || coalesce(enterprise.name, council.name) as subtitle,
      matching_round.published_at as since, proposal.answer_due as due
    from proposal join matching_round on matching_round.id = proposal.round_id
      join offer on offer.id = proposal.offer_id join council on council.id = offer.council_id
      join compound on compound.id = proposal.compound_id
      left join enterprise on enterprise.id = offer.enterprise_id
    where proposal.status = ${ProposalStatus.PROPOSED} and ${own}`
}
