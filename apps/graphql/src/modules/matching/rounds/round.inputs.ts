import { sql } from 'kysely'
import { ClaimStatus, NeedStatus, OfferUnit, ProposalStatus, TimeMode } from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { rows } from '../../../platform/database/rows.ts'
import type { Work } from '../../../platform/work.ts'
import { daysBetween, earliestDays } from '../fit.days.ts'
import { marksOfPublishers } from '../publisher-marks.ts'
import { weightsOf } from '../weights.ts'
import { openToClaim } from '../../offers/index.ts'
import { readSettings } from '../../territory/index.ts'
import type { CompoundInput, OfferInput, RoundInputs, Span, Spot } from './plan/inputs.ts'
import type { MatchingRound } from './round.entity.ts'

type Scope = Pick<MatchingRound, 'kinds' | 'streetIds' | 'startsOn' | 'endsOn' | 'mostPerCompound'>

/** Reads all that a round's plan is computed from, but for what staff decided. */
export async function readInputs(work: Work, scope: Scope): Promise<Omit<RoundInputs, 'locked' | 'dropped'>> {
  return {
    offers: await readOffers(work, scope),
    compounds: await readCompounds(work, scope),
    weights: weightsOf(await readSettings(work)),
    mostPerCompound: scope.mostPerCompound,
  }
}

interface OfferFacts
  extends
    Omit<
      OfferInput,
      'firstDay' | 'daysAhead' | 'lots' | 'lotSize' | 'slots' | 'once' | 'closedTo' | 'building'
    >,
    Spot {
  unit: OfferUnit
  placesLeft: number
  perCompoundLimit: number
  availableFrom: string
  leadTimeDays: number
  timeMode: TimeMode
  slots: Span[]
  /** Starts of stated times that are given already. */
  given: string[]
  /** Places that compounds have of it. */
  takenBy: { compoundId: string; taken: number }[]
}

/** The open offers with places for which nobody waits, by one statement; the first listed first. */
async function readOffers(work: Work, scope: Scope): Promise<OfferInput[]> {
  const { kinds, startsOn, endsOn } = scope
  const found = await sql<OfferFacts>`with picked as materialized (select offer.* from offer
      where ${openToClaim(work)} and offer.waiting = 0
        and offer.available_from <= ${endsOn} and offer.available_until >= ${startsOn}
        and (${kinds.length === 0} or offer.kind = any (${textArray(kinds)}))),
    publisher as materialized (select distinct enterprise_id, council_id from picked),
    mark as materialized (${marksOfPublishers})
    select offer.id, offer.category_code, offer.audiences, offer.price_policy, terms.place, offer.unit,
      offer.terms_number, offer.available_from, offer.available_until, offer.lead_time_days,
      offer.capacity - offer.taken as places_left, offer.per_compound_limit, terms.time_mode, terms.slots,
      building.latitude, building.longitude, building.coordinate_system, offer.service_area_kind,
      offer.service_street_ids, offer.service_community_ids, offer.service_radius_metres,
      mark.average as publisher_mark, coalesce(mark.count, 0) as publisher_marks,
      coalesce((select jsonb_agg(scheduled_from) from claim where claim.offer_id = offer.id
        and claim.status = ${sql.lit(ClaimStatus.SCHEDULED)}), '[]')
      || coalesce((select jsonb_agg(slot_from) from proposal where proposal.offer_id = offer.id
        and proposal.status = ${sql.lit(ProposalStatus.PROPOSED)} and slot_from is not null), '[]') as given,
      coalesce((select jsonb_agg(jsonb_build_object('compoundId', compound_id, 'taken', taken))
        from claim_compound_counter counter where counter.offer_id = offer.id and taken > 0), '[]') as taken_by
    from picked offer join building on building.id = offer.building_id
      join offer_terms terms on terms.district_id = offer.district_id and terms.offer_id = offer.id
        and terms.number = offer.terms_number
      left join mark on mark.enterprise_id is not distinct from offer.enterprise_id
        and mark.council_id = offer.council_id
    order by offer.listed_at, offer.id`.execute(rows(work.em))
  const earliest = await earliestDays(
    work,
    found.rows.map(({ leadTimeDays }) => leadTimeDays),
  )
  const today = dayOf(work.clock.now())
  return found.rows.flatMap(
    (facts) => offerInput(facts, scope, earliest.get(facts.leadTimeDays)!, today) ?? [],
  )
}

/** Null where it can no longer take place within the round's days. */
function offerInput(facts: OfferFacts, scope: Scope, earliest: string, today: string): OfferInput | null {
  const { unit, placesLeft, perCompoundLimit, slots, given, takenBy, latitude, longitude, ...rest } = facts
  const { availableFrom, leadTimeDays: _, timeMode, coordinateSystem, ...kept } = rest
  const first = [earliest, availableFrom, scope.startsOn].toSorted().at(-1)!
  const last = [facts.availableUntil, scope.endsOn].toSorted()[0]!
  const once = unit === OfferUnit.SESSION
  const taken = new Set(given.map((moment) => Date.parse(moment)))
  const free =
    timeMode === TimeMode.SLOTS
      ? slots
          .filter(({ startsAt }) => first <= dayOf(new Date(startsAt)) && dayOf(new Date(startsAt)) <= last)
          .filter(({ startsAt }) => !once || !taken.has(Date.parse(startsAt)))
          .map(({ startsAt, endsAt }) => ({ startsAt: iso(startsAt), endsAt: iso(endsAt) }))
          .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
      : null
  const firstDay = free ? (free[0] ? dayOf(new Date(free[0].startsAt)) : null) : first <= last ? first : null
  if (firstDay === null) return null
  const lotSize = once ? 1 : Math.min(perCompoundLimit, placesLeft)
  return {
    ...kept,
    building: { latitude, longitude, coordinateSystem },
    firstDay,
    daysAhead: daysBetween(today, firstDay),
    lots: Math.floor(placesLeft / lotSize),
    lotSize,
    slots: free,
    once,
    closedTo: takenBy
      .filter((counter) => counter.taken + lotSize > perCompoundLimit)
      .map(({ compoundId }) => compoundId),
  }
}

interface CompoundFacts
  extends Omit<CompoundInput, 'spot' | 'daysSinceServed' | 'daysSinceCategory' | 'busy'>, Spot {
  servedOn: Record<string, string>
  busy: Span[]
}

/** The compounds of the streets, in official order, by one statement. */
async function readCompounds(work: Work, { streetIds }: Scope): Promise<CompoundInput[]> {
  const now = work.clock.now()
  const today = dayOf(now)
  const found = await sql<CompoundFacts>`select compound.id, compound.community_id, community.street_id,
      compound.older_share, compound.children_share, compound.dual_income_share, compound.latitude,
      compound.longitude, compound.coordinate_system, served.on as served_on, served.times as times_served,
      coalesce(missed.needs, '[]') as needs,
      coalesce((select jsonb_agg(jsonb_build_object('startsAt', scheduled_from, 'endsAt', scheduled_until))
        from claim where claim.compound_id = compound.id
          and claim.status = ${sql.lit(ClaimStatus.SCHEDULED)} and scheduled_until > ${now}), '[]')
      || coalesce((select jsonb_agg(jsonb_build_object('startsAt', slot_from, 'endsAt', slot_until))
        from proposal where proposal.compound_id = compound.id
          and proposal.status = ${sql.lit(ProposalStatus.PROPOSED)} and slot_from is not null), '[]') as busy
    from compound join community on community.id = compound.community_id
      join street on street.id = community.street_id
      cross join lateral (select coalesce(jsonb_object_agg(category_code, last_on), '{}') as on,
          coalesce(sum(times), 0)::int as times
        from compound_service where compound_service.compound_id = compound.id) served
      cross join lateral (select jsonb_agg(jsonb_build_object('id', id, 'title', title,
            'categoryCode', category_code, 'audience', audience, 'urgency', urgency,
            'neededFrom', needed_from, 'neededUntil', needed_until, 'ofCompound', compound_id is not null)
          order by array_position(array['URGENT', 'NORMAL', 'LOW'], urgency), compound_id is null, id) as needs
        from need
        where ((need.compound_id = compound.id)
            or (need.compound_id is null and need.community_id = compound.community_id))
          and status in (${sql.lit(NeedStatus.OPEN)}, ${sql.lit(NeedStatus.PARTLY_MET)})
          and needed_until >= ${today}) missed
    where (${streetIds.length === 0} or community.street_id = any (${uuidArray(streetIds)}))
    order by street.official_order, community.official_order, compound.official_order, compound.id`.execute(
    rows(work.em),
  )
  return found.rows.map(({ servedOn, busy, latitude, longitude, coordinateSystem, ...kept }) => {
    const since = Object.entries(servedOn).map(
      ([category, day]) => [category, daysBetween(day, today)] as const,
    )
    return {
      ...kept,
      spot: { latitude, longitude, coordinateSystem },
      daysSinceServed: since.length === 0 ? null : Math.min(...since.map(([, days]) => days)),
      daysSinceCategory: Object.fromEntries(since),
      busy: busy.map(({ startsAt, endsAt }) => ({ startsAt: iso(startsAt), endsAt: iso(endsAt) })),
    }
  })
}

const iso = (moment: string) => new Date(moment).toISOString()
const textArray = (words: readonly string[]) =>
  sql`array[${words.length ? sql.join([...words]) : sql``}]::text[]`
const uuidArray = (ids: readonly string[]) => sql`array[${ids.length ? sql.join([...ids]) : sql``}]::uuid[]`
