import { type SelectQueryBuilder, sql } from 'kysely'
import { Limits, MapLayer, RecordKind, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { forbidden } from '../../platform/errors.ts'
import { recordId } from '../../platform/global-id.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { countUnserved, daysSince, unservedCompounds } from '../matching/index.ts'
import {
  buildingPlaces,
  compoundPlaces,
  type MapSelection,
  offerPlaces,
  type PlaceRow,
} from './map.queries.ts'
import type { MapPlace } from './map.types.ts'

/** Places of a layer, and how many there are in all. */
export interface Found {
  places: MapPlace[]
  totalCount: number
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- reads the places of any layer
type AnyQuery = SelectQueryBuilder<any, any, any>

const gapReaders: readonly Role[] = [
  Role.COMMUNITY_STAFF,
  Role.STREET_STAFF,
  Role.DISTRICT_ADMIN,
  Role.AUDITOR,
]
const shortestGap = 90

/**
 * The places of a layer, by a number of statements that does not grow with them.
 * @throws FORBIDDEN for the gaps of others than those who read coverage
 */
export function readLayer(
  work: Work,
  layer: MapLayer,
  { daysAtLeast, ...selection }: MapSelection & { daysAtLeast?: number | null },
): Promise<Found> {
  if (layer === MapLayer.GAPS)
    return readGaps(work, { ...selection, daysAtLeast: daysAtLeast ?? shortestGap })
  if (layer === MapLayer.BUILDINGS)
    return readPlaces(work, RecordKind.BUILDING, buildingPlaces(work, selection))
  if (layer === MapLayer.COMPOUNDS)
    return readPlaces(work, RecordKind.COMPOUND, compoundPlaces(work, selection))
  return readPlaces(work, RecordKind.OFFER, offerPlaces(work, selection))
}

/** One compound. */
export async function readCompound(work: Work, compoundId: string): Promise<MapPlace | null> {
  const { places } = await readPlaces(work, RecordKind.COMPOUND, compoundPlaces(work, { compoundId }))
  return places[0] ?? null
}

async function readPlaces(work: Work, kind: RecordKind, query: AnyQuery): Promise<Found> {
  const found = (await query.limit(Limits.mapPlaces + 1).execute()) as PlaceRow[]
  const totalCount = found.length > Limits.mapPlaces ? await countOf(work, query) : found.length
  return { places: found.slice(0, Limits.mapPlaces).map((row) => placeOf(kind, row)), totalCount }
}

async function readGaps(work: Work, selection: MapSelection & { daysAtLeast: number }): Promise<Found> {
  if (!gapReaders.includes(actingViewer(work).acting.role)) throw forbidden()
  const gaps = await unservedCompounds(work, selection, Limits.mapPlaces)
  const totalCount = gaps.length < Limits.mapPlaces ? gaps.length : await countUnserved(work, selection)
  const ids = gaps.map(({ compoundId }) => compoundId)
  const found = (await compoundPlaces(work, {})
    .where(sql<boolean>`compound.id = any(${ids}::uuid[])`)
    .execute()) as PlaceRow[]
  const byId = new Map(found.map((row) => [row.id, row]))
  return {
    places: gaps.map(({ compoundId, servedOn }) => ({
      ...placeOf(RecordKind.COMPOUND, byId.get(compoundId)!),
      days: daysSince(work, servedOn),
    })),
    totalCount,
  }
}

function placeOf(recordKind: RecordKind, row: PlaceRow): MapPlace {
  return { ...row, id: recordId(recordKind, row.id), recordKind }
}

async function countOf({ em }: Work, query: AnyQuery): Promise<number> {
  const counted = await rows<Record<string, never>>(em)
    .selectFrom(query.clearOrderBy().as('place'))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}
