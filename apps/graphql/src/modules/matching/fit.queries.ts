import { type RawBuilder, sql } from 'kysely'
import { ClaimStatus, NeedStatus, Role, ScopeKind, TimeMode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { seesOthers } from '../enterprises/index.ts'
import { metresInSql } from '../../platform/distance.ts'
import { covers, ofViewer, openToClaim } from '../offers/index.ts'
import { readSettings } from '../territory/index.ts'
import { daysBetween, earliestDays } from './fit.days.ts'
import type { FactsRow, FitRow } from './fit.rows.ts'
import { marksOfPublishers } from './publisher-marks.ts'
import { type FitFacts, largestShare, scoreOf, type Weights } from './score.ts'
import { weightsOf } from './weights.ts'

/** Offers of one category that a compound is scored for: its newest. */
const perCategory = 10

/** The compounds within the viewer's reach that an open offer fits best, the best first. */
export async function fitsOfOffer(work: Work, offerId: string, most: number): Promise<FitRow[]> {
  const pairs = sql`select offer.id as offer_id, compound.id as compound_id
    from offer join building on building.id = offer.building_id
      cross join compound join community on community.id = compound.community_id
    where offer.id = ${offerId} and ${claimable(work)} and ${withinReach(work)}`
  return best(await factsOf(work, pairs), work, most)
}

/** The open offers that fit a compound within the viewer's reach best, the best first. */
export async function fitsOfCompound(work: Work, compoundId: string, most: number): Promise<FitRow[]> {
  const pairs = sql`select near.id as offer_id, compound.id as compound_id
    from compound join community on community.id = compound.community_id
      cross join category
      cross join lateral (${newestOf(work)}) near
    where compound.id = ${compoundId} and ${withinReach(work)}`
  return best(await factsOf(work, pairs), work, most)
}

/**
 * The open offers that answer a need best, the best first, each with the compound that it fits best: for whoever
 * gives among their own, for others among the newest of the need's category, or of each where it names none.
 */
export async function fitsOfNeed(work: Work, needId: string, most: number): Promise<FitRow[]> {
  const asked = sql`need join compound on compound.id = need.compound_id
      or (need.compound_id is null and compound.community_id = need.community_id)
    join community on community.id = compound.community_id`
  const open = sql`need.id = ${needId} and need.status in (${unmetStates}) and ${withinReach(work)}`
  const pairs = givesOffers(work)
    ? sql`select offer.id as offer_id, compound.id as compound_id
        from ${asked} cross join offer join building on building.id = offer.building_id
        where ${open} and ${ofViewer(work)} and ${claimable(work)}`
    : sql`select near.id as offer_id, compound.id as compound_id
        from ${asked} join category on category.code = coalesce(need.category_code, category.code)
          cross join lateral (${newestOf(work)}) near
        where ${open}`
  const found = await best(await factsOf(work, pairs, sql`id = ${needId}`), work, Infinity)
  const offers = new Set<string>()
  return found.filter(({ offerId }) => !offers.has(offerId) && offers.add(offerId)).slice(0, most)
}

/** A compound and a category that it misses. */
export interface Gap {
  compoundId: string
  categoryCode: string
}

/** The open offers that fill gaps best, by one statement for all of them; for each the best first. */
export async function fitsOfGaps(
  work: Work,
  gaps: readonly Gap[],
  most: number,
): Promise<Map<string, FitRow[]>> {
  const asked = sql`jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb) as asked("compoundId" uuid, "categoryCode" text)`
  const pairs = sql`select near.id as offer_id, compound.id as compound_id
    from ${asked} join compound on compound.id = asked."compoundId"
      join community on community.id = compound.community_id
      join category on category.code = asked."categoryCode"
      cross join lateral (${newestOf(work)}) near`
  const found = await best(await factsOf(work, pairs), work, Infinity)
  const ofGap = Map.groupBy(found, gapKey)
  return new Map([...ofGap].map(([key, fits]) => [key, fits.slice(0, most)]))
}

export const gapKey = ({ compoundId, categoryCode }: Gap): string => `${compoundId}/${categoryCode}`

/** An offer that the compound can claim now, of the tables offer, building, compound and community. */
function claimable(work: Work) {
  return sql`${openToClaim(work)} and ${seesOthers(work)} and ${covers}
    and not exists (select from claim_compound_counter counter where counter.offer_id = offer.id
      and counter.compound_id = compound.id and counter.taken >= offer.per_compound_limit)
    and not exists (select from claim waits where waits.offer_id = offer.id and waits.compound_id = compound.id
      and waits.status in (${sql.lit(ClaimStatus.WAITLISTED)}, ${sql.lit(ClaimStatus.HELD)}))`
}

/** The newest offers of a category that a compound can claim, of the tables category, compound and community. */
function newestOf(work: Work) {
  return sql`select offer.id from offer join building on building.id = offer.building_id
    where offer.district_id = category.district_id and offer.category_code = category.code and ${claimable(work)}
    order by offer.listed_at desc, offer.id desc limit ${sql.lit(perCategory)}`
}

function givesOffers(work: Work): boolean {
  const { role } = actingViewer(work).acting
  return role === Role.ENTERPRISE_REP || role === Role.COUNCIL_OFFICER
}

const unmetStates = sql.join([NeedStatus.OPEN, NeedStatus.PARTLY_MET].map((status) => sql.lit(status)))

/** A community and a street look for their own compounds; publishers and the district for all. */
function withinReach(work: Work): RawBuilder<boolean> {
  const { scopeKind, scopeId, role } = actingViewer(work).acting
  if (role === Role.COMMUNITY_STAFF) return sql`compound.community_id = ${scopeId}`
  if (scopeKind === ScopeKind.STREET) return sql`community.street_id = ${scopeId}`
  return sql`true`
}

/** The facts of all pairs by one statement, with the need that fits best, or of one need alone; a publisher's marks are read once for all of its offers. */
async function factsOf(
  work: Work,
  pairs: RawBuilder<unknown>,
  ofNeed: RawBuilder<unknown> = sql`true`,
): Promise<FactsRow[]> {
  const today = dayOf(work.clock.now())
  const found = await sql<FactsRow>`with pair as materialized (${pairs}),
    publisher as materialized (select distinct offer.enterprise_id, offer.council_id
      from (select distinct offer_id from pair) one join offer on offer.id = one.offer_id),
    mark as materialized (${marksOfPublishers})
    select pair.offer_id, pair.compound_id, offer.category_code, offer.audiences, offer.price_policy, offer.available_from,
      offer.available_until, offer.lead_time_days, terms.place, terms.time_mode, terms.slots,
      compound.older_share, compound.children_share, compound.dual_income_share, ${metresInSql} as metres,
      mark.average as publisher_mark, coalesce(mark.count, 0) as publisher_marks,
      served.last_on as served_on, served.category_on as category_served_on, need.found as need
    from pair
      join offer on offer.id = pair.offer_id
      join building on building.id = offer.building_id
      join compound on compound.id = pair.compound_id
      join offer_terms terms on terms.district_id = offer.district_id and terms.offer_id = offer.id
        and terms.number = offer.terms_number
      left join mark on mark.enterprise_id is not distinct from offer.enterprise_id
        and mark.council_id = offer.council_id
      left join lateral (select max(last_on) as last_on,
          max(last_on) filter (where category_code = offer.category_code) as category_on
        from compound_service where compound_id = compound.id) served on true
      left join lateral (select jsonb_build_object('id', id, 'title', title, 'urgency', urgency,
          'neededFrom', needed_from, 'neededUntil', needed_until,
          'sameCategory', coalesce(category_code = offer.category_code, false),
          'ofCompound', compound_id is not null) as found
        from need
        where ((compound_id = compound.id) or (compound_id is null and community_id = compound.community_id))
          and status in (${unmetStates}) and ${ofNeed}
          and needed_until >= ${today}
          and (category_code = offer.category_code or category_code is null and audience = any (offer.audiences))
        order by (category_code = offer.category_code) desc nulls last,
          array_position(array['URGENT', 'NORMAL', 'LOW'], urgency), compound_id is null, id
        limit 1) need on true`.execute(rows(work.em))
  return found.rows
}

/** Scores the pairs with the district's weights, and answers the best; of equals the one found first. */
async function best(found: readonly FactsRow[], work: Work, most: number): Promise<FitRow[]> {
  const weights = weightsOf(await readSettings(work))
  const earliest = await earliestDays(
    work,
    found.map(({ leadTimeDays }) => leadTimeDays),
  )
  const fits = found.map((row) => fitOf(work, row, earliest.get(row.leadTimeDays)!, weights))
  const key = ({ offerId, compoundId }: FitRow) => offerId + compoundId
  return fits.toSorted((a, b) => b.total - a.total || key(a).localeCompare(key(b))).slice(0, most)
}

function fitOf(work: Work, row: FactsRow, earliest: string, weights: Weights): FitRow {
  const today = dayOf(work.clock.now())
  const since = (day: string | null) => (day === null ? null : daysBetween(day, today))
  const firstDay = firstDayOf(row, earliest)
  const times = {
    firstDay,
    daysSinceServed: since(row.servedOn),
    daysSinceCategory: since(row.categoryServedOn),
  }
  const facts: FitFacts = {
    ...row,
    ...times,
    shares: { older: row.olderShare, children: row.childrenShare, dualIncome: row.dualIncomeShare },
    lastDay: row.availableUntil,
    daysAhead: firstDay === null ? null : daysBetween(today, firstDay),
  }
  const largest = largestShare(facts.audiences, facts.shares)
  const audience = { audience: largest?.audience ?? null, audienceShare: largest?.share ?? null }
  return { ...row, ...times, ...audience, ...scoreOf(facts, weights) }
}

/** The first day on which it could take place after its lead time: of a slot, or of the days that it is open. */
function firstDayOf(
  { timeMode, slots, availableFrom, availableUntil }: FactsRow,
  earliest: string,
): string | null {
  if (timeMode === TimeMode.SLOTS) {
    const days = slots.map(({ startsAt }) => dayOf(new Date(startsAt))).filter((day) => day >= earliest)
    return days.toSorted()[0] ?? null
  }
  const first = availableFrom > earliest ? availableFrom : earliest
  return first <= availableUntil ? first : null
}
