/** What a map shows. */
export const MapLayer = {
  BUILDINGS: 'BUILDINGS',
  COMPOUNDS: 'COMPOUNDS',
  OFFERS: 'OFFERS',
  GAPS: 'GAPS',
} as const
export type MapLayer = (typeof MapLayer)[keyof typeof MapLayer]
