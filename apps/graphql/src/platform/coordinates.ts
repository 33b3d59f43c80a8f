import gcoord from 'gcoord'
import { CoordinateSystem } from '@youlin/schema'

/** Degrees north and east. */
export interface Degrees {
  latitude: number
  longitude: number
}

/** Where the state shifts points; its formulas say nothing of what lies beyond. */
const shifted = { south: 0.8293, north: 55.8271, west: 72.004, east: 137.8347 }

const systems = {
  [CoordinateSystem.WGS84]: gcoord.WGS84,
  [CoordinateSystem.GCJ02]: gcoord.GCJ02,
  [CoordinateSystem.BD09]: gcoord.BD09,
  // Within centimetres of WGS-84 on the ground.
  [CoordinateSystem.CGCS2000]: gcoord.WGS84,
}

/** Six decimals are a tenth of a metre: nobody reads a map closer. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** The same place in another system; null where a shifted system has no say. */
export function convert(point: Degrees, from: CoordinateSystem, to: CoordinateSystem): Degrees | null {
  if (systems[from] === systems[to]) return point
  if (!isWithinChina(point)) return null
  const [longitude, latitude] = gcoord.transform(
    [point.longitude, point.latitude],
    systems[from],
    systems[to],
  )
  return { latitude: rounded(latitude!), longitude: rounded(longitude!) }
}

/** As every point is kept. */
export function toWgs84(point: Degrees, from: CoordinateSystem): Degrees | null {
  return convert(point, from, CoordinateSystem.WGS84)
}

function isWithinChina({ latitude, longitude }: Degrees): boolean {
  const { south, north, west, east } = shifted
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}
