import { CoordinateSystem } from '@youlin/schema'

/** A place on the map as it is typed. */
export interface TypedPoint {
  latitude: number | null
  longitude: number | null
  system: CoordinateSystem
}

/** A point as a form begins with it: the record's, or none. */
export function typedPoint(point: TypedPoint | null | undefined): TypedPoint {
  const { latitude = null, longitude = null, system = CoordinateSystem.GCJ02 } = point ?? {}
  return { latitude, longitude, system }
}

/** What is sent of it: nothing where nothing was typed. */
export function givenPoint({ latitude, longitude, system }: TypedPoint) {
  return latitude === null || longitude === null ? null : { latitude, longitude, system }
}

/** The half that is missing, by the name of its field. */
export function missingHalf({ latitude, longitude }: TypedPoint): string | null {
  if ((latitude === null) === (longitude === null)) return null
  return latitude === null ? 'point.latitude' : 'point.longitude'
}
