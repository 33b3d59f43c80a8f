import { sql } from 'kysely'
import { ClaimStatus, type OfferKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { Work } from '../../platform/work.ts'
import { type ClaimPart, primeParts, withParts } from './claim.parts.ts'
import { claims } from './claim.queries.ts'
import { visible } from './claim.rights.ts'
import type { ClaimRow, ClaimTables } from './claim.rows.ts'

const { ACCEPTED, SCHEDULED, DELIVERED, EVALUATED, ARCHIVED, CANCELLED } = ClaimStatus

/** Which times to look for, with the ids of rows; all parts that are given have to fit. */
export interface AgendaSelection {
  /** Those that begin from here on, and before there. */
  from: Date
  until: Date
  streetId?: string
  communityId?: string
  compoundId?: string
  kind?: OfferKind | null
  statuses?: readonly ClaimStatus[] | null
  /** Agreed times of claims that were cancelled since then, too. */
  cancelledSince?: Date
  /** The first so many of each day of Asia/Shanghai. */
  perDay?: number | null
}

/** A claim at one of its times: a claim that is being moved stands at the agreed and at the proposed one. */
export interface AgendaRow extends ClaimRow {
  startsAt: Date
  endsAt: Date
  /** Proposed, and not agreed yet. */
  tentative: boolean
}

type Times = Pick<AgendaRow, 'startsAt' | 'endsAt' | 'tentative'> & { claimId: string; place: number }

const dayOfTime = sql<string>`(starts_at at time zone 'Asia/Shanghai')::date::text`

/** The first of the viewer's claims in order of time, by one statement. */
export async function agendaOf(
  context: RequestContext,
  selection: AgendaSelection,
  parts: readonly ClaimPart[],
  most: number,
): Promise<AgendaRow[]> {
  const query = claims(context)
    .innerJoin(times(context, selection), 'entry.claimId', 'claim.id')
    .select(['entry.startsAt', 'entry.endsAt', 'entry.tentative'])
    .$if(Boolean(selection.perDay), (every) => every.where('entry.place', '<=', selection.perDay!))
    .orderBy('entry.startsAt')
    .orderBy('claim.id')
    .orderBy('entry.tentative')
    .limit(most)
  const found = (await withParts(context, query, parts).execute()) as unknown as AgendaRow[]
  primeParts(context, found)
  return found
}

/** How many times begin on each day of Asia/Shanghai, by one statement. */
export async function countAgenda(work: Work, selection: AgendaSelection): Promise<Map<string, number>> {
  const found = await rows<ClaimTables>(work.em)
    .selectFrom(times(work, selection))
    .select([dayOfTime.as('day'), sql<number>`count(*)::int`.as('count')])
    .groupBy(dayOfTime)
    .execute()
  return new Map(found.map(({ day, count }) => [day, count]))
}

/** Agreed and proposed times of claims that the viewer sees, each kind by the index that has it. */
function times(work: Work, selection: AgendaSelection) {
  const { from, until, cancelledSince } = selection
  const among = (states: readonly ClaimStatus[]) => sql.join(states.map((state) => sql.lit(state)))
  const by = (column: 'scheduled' | 'proposal', states: readonly ClaimStatus[]) => sql`
    select claim.id as claim_id, ${sql.raw(column)}_from as starts_at, ${sql.raw(column)}_until as ends_at,
      ${sql.lit(column === 'proposal')} as tentative
    from claim where ${visible(work)} and claim.status in (${among(states)})
      and ${sql.raw(column)}_from >= ${from} and ${sql.raw(column)}_from < ${until}`
  const cancelled =
    cancelledSince &&
    sql`
    union all ${by('scheduled', [CANCELLED])} and claim.ended_at >= ${cancelledSince}`
  return sql<Times>`(
    select one.*, row_number() over (partition by ${dayOfTime} order by starts_at, claim_id, tentative)::int as place
    from (${by('scheduled', [SCHEDULED, DELIVERED, EVALUATED, ARCHIVED])}
      union all ${by('proposal', [ACCEPTED, SCHEDULED])} ${cancelled ?? sql``}) one
    join claim on claim.id = one.claim_id join offer on offer.id = claim.offer_id
    where ${within(selection)})`.as<'entry'>('entry')
}

function within({ streetId, communityId, compoundId, kind, statuses }: AgendaSelection) {
  const conditions = [sql`true`]
  if (streetId) conditions.push(sql`claim.street_id = ${streetId}`)
  if (communityId) conditions.push(sql`claim.community_id = ${communityId}`)
  if (compoundId) conditions.push(sql`claim.compound_id = ${compoundId}`)
  if (kind) conditions.push(sql`offer.kind = ${kind}`)
  if (statuses?.length) conditions.push(sql`claim.status in (${sql.join([...statuses])})`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}
