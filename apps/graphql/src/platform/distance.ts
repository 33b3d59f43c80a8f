import { sql, type RawBuilder } from 'kysely'
import type { CoordinateSystem } from '@youlin/schema'

/** A place on the map, or none. */
export interface Place {
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
}

const earthDiameter = 12_742_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two places; null where one has no point or they are not of one coordinate system. */
export function metresBetween(from: Place, to: Place): number | null {
  if (from.latitude === null || to.latitude === null) return null
  if (from.coordinateSystem !== to.coordinateSystem) return null
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const east = Math.sin(radians(to.longitude! - from.longitude!) / 2) ** 2
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east
  return Math.round(earthDiameter * Math.asin(Math.sqrt(north + across)))
}

/** The same in SQL, from one table or alias to another. */
export function metresFromTo(from: string, to: string): RawBuilder<number | null> {
  const [a, b] = [sql.raw(from), sql.raw(to)]
  return sql`case
  when ${a}.coordinate_system = ${b}.coordinate_system then round(${sql.lit(earthDiameter)} * asin(sqrt(
    power(sin(radians(${b}.latitude - ${a}.latitude) / 2), 2)
    + cos(radians(${a}.latitude)) * cos(radians(${b}.latitude))
      * power(sin(radians(${b}.longitude - ${a}.longitude) / 2), 2))))::integer
  end`
}

/** From the tables or aliases `building` to `compound`. */
export const metresInSql = metresFromTo('building', 'compound')
