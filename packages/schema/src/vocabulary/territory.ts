/** The coordinate system of a stored point (GB/T 18522, GB 22021): never left to be guessed. */
export const CoordinateSystem = { WGS84: 'WGS84', GCJ02: 'GCJ02', CGCS2000: 'CGCS2000' } as const
export type CoordinateSystem = (typeof CoordinateSystem)[keyof typeof CoordinateSystem]

/** What stands on a place where enterprises sit. */
export const BuildingKind = {
  OFFICE_BUILDING: 'OFFICE_BUILDING',
  BUSINESS_QUARTER: 'BUSINESS_QUARTER',
  MARKET: 'MARKET',
} as const
export type BuildingKind = (typeof BuildingKind)[keyof typeof BuildingKind]
