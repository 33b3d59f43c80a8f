/**
 * The coordinate system that a point was read in: never left to be guessed. GCJ02 is that of Amap and Tencent, BD09
 * that of Baidu; CGCS2000 (GB 22021) lies within centimetres of WGS84.
 */
export const CoordinateSystem = {
  WGS84: 'WGS84',
  GCJ02: 'GCJ02',
  BD09: 'BD09',
  CGCS2000: 'CGCS2000',
} as const
export type CoordinateSystem = (typeof CoordinateSystem)[keyof typeof CoordinateSystem]

/** What stands on a place where enterprises sit. */
export const BuildingKind = {
  OFFICE_BUILDING: 'OFFICE_BUILDING',
  BUSINESS_QUARTER: 'BUSINESS_QUARTER',
  MARKET: 'MARKET',
} as const
export type BuildingKind = (typeof BuildingKind)[keyof typeof BuildingKind]
