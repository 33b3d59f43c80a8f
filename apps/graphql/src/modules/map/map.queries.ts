import { sql } from 'kysely'
import { CoordinateSystem, type OfferKind, OfferStatus } from '@youlin/schema'
import { metresInSql } from '../../platform/distance.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { covers, type OfferTables, openToClaim, visibleOffers } from '../offers/index.ts'
import type { TerritoryTables } from '../territory/index.ts'

/** Which places to read, with the ids of rows. */
export interface MapSelection {
  streetId?: string
  communityId?: string
  compoundId?: string
  kind?: OfferKind | null
  search?: string | null
}

/** A place as it is read. */
export interface PlaceRow {
  id: string
  name: string
  where: string
  latitude: number | null
  longitude: number | null
  offers?: number
  kind?: OfferKind
  metres?: number | null
}

type Tables = TerritoryTables & OfferTables

/** Buildings in official order, each with the offers that it gives now. */
export function buildingPlaces(work: Work, { streetId, communityId, search }: MapSelection) {
  const today = dayOf(work.clock.now())
  let query = rows<Tables>(work.em)
    .selectFrom('building')
    .innerJoin('street', 'street.id', 'building.streetId')
    .select(['building.id', 'building.name', 'building.address as where', ...pointOf('building')])
    .select(
      sql<number>`(select count(*)::int from offer where offer.building_id = building.id
        and offer.status = ${sql.lit(OfferStatus.PUBLISHED)} and offer.taken < offer.capacity
        and offer.available_until >= ${today})`.as('offers'),
    )
    .orderBy('street.officialOrder')
    .orderBy('building.officialOrder')
    .orderBy('building.id')
  if (streetId) query = query.where('building.streetId', '=', streetId)
  if (communityId) query = query.where('building.communityId', '=', communityId)
  if (search) query = query.where(named('building', search))
  return query
}

/** Compounds in official order. */
export function compoundPlaces(work: Work, { streetId, communityId, compoundId, search }: MapSelection) {
  let query = rows<Tables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .innerJoin('street', 'street.id', 'community.streetId')
    .select(['compound.id', 'compound.name', 'compound.address as where', ...pointOf('compound')])
    .orderBy('street.officialOrder')
    .orderBy('community.officialOrder')
    .orderBy('compound.officialOrder')
    .orderBy('compound.id')
  if (streetId) query = query.where('street.id', '=', streetId)
  if (communityId) query = query.where('community.id', '=', communityId)
  if (compoundId) query = query.where('compound.id', '=', compoundId)
  if (search) query = query.where(named('compound', search))
  return query
}

/** The open offers that serve a compound, where their buildings stand; the nearest first, as in their list. */
export function offerPlaces(work: Work, { compoundId, kind }: MapSelection) {
  const few = { body: false, openTerms: false, reviewable: false, publishable: false }
  let query = visibleOffers(work, few)
    .innerJoin('compound', (join) => join.on(sql<boolean>`compound.id = ${compoundId}::uuid`))
    .innerJoin('community', 'community.id', 'compound.communityId')
    .clearSelect()
    .select([
      'offer.id',
      'offer.title as name',
      'building.name as where',
      'offer.kind',
      ...pointOf('building'),
    ])
    .select(metresInSql.as('metres'))
    .where(openToClaim(work))
    .where(covers)
    .orderBy(sql`${metresInSql} nulls last`)
    .orderBy('offer.id')
  if (kind) query = query.where('offer.kind', '=', kind)
  return query
}

/** Each street's name in the middle of its compounds. */
export function streetNames(work: Work) {
  return rows<Tables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .innerJoin('street', 'street.id', 'community.streetId')
    .select([
      'street.id',
      'street.name',
      sql<number>`avg(compound.latitude)`.as('latitude'),
      sql<number>`avg(compound.longitude)`.as('longitude'),
    ])
    .where('compound.coordinateSystem', '=', CoordinateSystem.WGS84)
    .groupBy(['street.id', 'street.name', 'street.officialOrder'])
    .orderBy('street.officialOrder')
    .execute()
}

/** Only what can be drawn beside the others. */
function pointOf(table: 'building' | 'compound') {
  const kept = sql.ref(`${table}.coordinate_system`)
  return (['latitude', 'longitude'] as const).map((column) =>
    sql<
      number | null
    >`case when ${kept} = ${CoordinateSystem.WGS84} then ${sql.ref(`${table}.${column}`)} end`.as(column),
  )
}

function named(table: 'building' | 'compound', search: string) {
  const text = sql<string>`lower(${sql.ref(`${table}.name`)} || ' ' || ${sql.ref(`${table}.address`)})`
  return sql<boolean>`position(lower(${search}) in ${text}) > 0`
}
