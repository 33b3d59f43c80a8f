import { CoordinateSystem, FieldCode } from '@youlin/schema'
import { toWgs84 } from '../../platform/coordinates.ts'
import { invalidInput } from '../../platform/errors.ts'

/** A place on the map as somebody gives it. */
export interface GivenPoint {
  latitude: number
  longitude: number
  system: CoordinateSystem
}

/** The columns of a record without a point. */
export const noPointColumns = { latitude: null, longitude: null, coordinateSystem: null, givenSystem: null }

/** The columns of a record that holds the point: kept as WGS-84, with the system that it came in; null outside China. */
export function pointColumns({ system, ...degrees }: GivenPoint) {
  const point = toWgs84(degrees, system)
  return point && { ...point, coordinateSystem: CoordinateSystem.WGS84, givenSystem: system }
}

/**
 * The same for what a person sends, all empty without a point.
 * @throws INVALID_INPUT for a point of a shifted system outside China
 */
export function sentPointColumns(point: GivenPoint | null | undefined) {
  if (!point) return noPointColumns
  const columns = pointColumns(point)
  if (!columns) throw invalidInput({ 'point.system': FieldCode.NOT_ALLOWED })
  return columns
}

/** The columns that a correction changes: none where the point stays, so that it keeps the system that it came in. */
export function correctedPointColumns(
  record: { latitude?: unknown; longitude?: unknown },
  point: GivenPoint | null | undefined,
) {
  if (!point) return {}
  const columns = sentPointColumns(point)
  return columns.latitude === record.latitude && columns.longitude === record.longitude ? {} : columns
}
