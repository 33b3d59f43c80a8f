import type { CoordinateSystem } from '@youlin/schema'

/** A place on the map as somebody gives it. */
export interface GivenPoint {
  latitude: number
  longitude: number
  system: CoordinateSystem
}

/** The columns of a record that holds the point, all empty without one. */
export function pointColumns(point: GivenPoint | null | undefined) {
  return {
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    coordinateSystem: point?.system ?? null,
  }
}
