import type { MapPlacePartsFragment } from '../graphql.generated.ts'

export type Place = MapPlacePartsFragment

/** Where something stands, with all that stands there. */
export interface Spot {
  key: string
  latitude: number
  longitude: number
  places: Place[]
}

/** The places by their points; those without one are on no map. */
export function spotsOf(places: readonly Place[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const place of places) {
    const { latitude, longitude } = place
    if (latitude === null || longitude === null) continue
    const key = `${latitude} ${longitude}`
    const same = spots.get(key)
    if (same) same.places.push(place)
    else spots.set(key, { key, latitude, longitude, places: [place] })
  }
  return [...spots.values()]
}

/** How a mark looks: each has a shape of its own, since colour alone says nothing. */
export type Shape = 'building' | 'compound' | 'offer' | 'around' | 'gap' | 'long' | 'cluster'

const long = 180

export function shapeOf({ recordKind, days }: Place, gaps: boolean): Shape {
  if (recordKind === 'OFFER') return 'offer'
  if (recordKind === 'BUILDING') return 'building'
  if (!gaps) return 'compound'
  return days === null || days >= long ? 'long' : 'gap'
}

const paths: Record<Shape, string> = {
  building: 'M4 3h16v18H4z',
  compound: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z',
  offer: 'M5 2h14a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-4l-3 5-3-5H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
  around: 'M12 1l3.2 7.4 8 .7-6.1 5.3 1.9 7.9L12 18.1l-7 4.2 1.9-7.9L.8 9.1l8-.7z',
  gap: 'M12 1l11 11-11 11L1 12z',
  long: 'M12 2l11 20H1z',
  cluster: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
}

/** The mark as SVG, with a number where several stand there. */
export function pictureOf(shape: Shape, count = 1): string {
  const number = count > 1 ? `<text x="12" y="${shape === 'long' ? 19 : 16}">${count}</text>` : ''
  return `<svg viewBox="0 0 24 24" aria-hidden="true" class="y-mark y-mark--${shape}"><path d="${paths[shape]}"/>${number}</svg>`
}
