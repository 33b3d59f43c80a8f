import { control, divIcon, latLngBounds, map as mapIn, marker, type Marker, tileLayer } from 'leaflet'
import Supercluster from 'supercluster'
import type { DistrictMapQuery } from '../graphql.generated.ts'
import { placeNames } from './placeNames.ts'
import { pictureOf, type Shape, type Spot } from './spots.ts'

type Shown = DistrictMapQuery['map']

/** What the map says, and what it tells. */
export interface MapWords {
  zoomIn: string
  zoomOut: string
  cluster(count: number): string
  nameOf(spot: Spot): string
  shapeOf(spot: Spot): Shape
  select(spot: Spot): void
}

const size = 36
/** Marks of which one lies within so many pixels of another become one. */
const apart = 60
const closest = 16

/** The district's own spots on a plain ground, or on tiles; marks are buttons that Tab reaches. */
export function drawMap(element: HTMLElement, words: MapWords) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = mapIn(element, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 8,
    maxZoom: 18,
    // A district rarely fits a whole step.
    zoomSnap: 0.25,
    // Leaflet ends an animated step by a timer, which does not ask whether the map is still there.
    zoomAnimation: false,
    fadeAnimation: !still,
    markerZoomAnimation: false,
    inertia: !still,
  })
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)
  control.scale({ imperial: false }).addTo(map)
  map.setView([30.6, 114.3], 12)
  const spread = new Supercluster<{ spot: Spot }, { places: number }>({
    ...{ radius: apart, extent: 256, maxZoom: closest },
    map: ({ spot }) => ({ places: spot.places.length }),
    reduce: (sum, { places }) => (sum.places += places),
  })
  const drawn = new Map<string, Marker>()
  let chosen: string | undefined
  let names: { text: HTMLElement; mark: Marker }[] = []
  spread.load([])
  map.on('moveend', draw)

  /** Draws what lies in sight; a mark that stays keeps its element, and so the focus. */
  function draw() {
    const bounds = map.getBounds().pad(0.2)
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const
    const seen = new Set<string>()
    for (const { geometry, properties } of spread.getClusters([...box], Math.round(map.getZoom()))) {
      const [longitude, latitude] = geometry.coordinates as [number, number]
      if ('cluster' in properties && properties.cluster) {
        const { cluster_id: id, places: count } = properties
        const key = `${latitude} ${longitude} ${count}`
        seen.add(key)
        put(key, latitude, longitude, pictureOf('cluster', count), words.cluster(count), () =>
          map.setView([latitude, longitude], Math.min(spread.getClusterExpansionZoom(id), map.getMaxZoom())),
        )
        continue
      }
      const { spot } = properties as { spot: Spot }
      const key = `${spot.key} ${spot.key === chosen ? 'chosen' : ''}`
      seen.add(key)
      const picture = pictureOf(words.shapeOf(spot), spot.places.length)
      put(
        key,
        latitude,
        longitude,
        picture,
        words.nameOf(spot),
        () => words.select(spot),
        spot.key === chosen,
      )
    }
    for (const [key, mark] of drawn) {
      if (seen.has(key)) continue
      mark.remove()
      drawn.delete(key)
    }
    drawNames()
  }

  /** Names of streets stand where they cover nothing. */
  function drawNames() {
    const half = size / 2
    const taken = [...drawn.values()].map((mark) => {
      const { x, y } = map.latLngToContainerPoint(mark.getLatLng())
      return { left: x - half, top: y - half, width: size, height: size }
    })
    const wished = names.map(({ text, mark }) => {
      const { x, y } = map.latLngToContainerPoint(mark.getLatLng())
      return { x, y, width: text.offsetWidth + 4, height: text.offsetHeight }
    })
    for (const [at, placed] of placeNames(wished, taken).entries()) {
      const { text } = names[at]!
      text.style.visibility = placed ? 'visible' : 'hidden'
      text.style.marginTop = placed ? `${placed.y - wished[at]!.y}px` : '0'
    }
  }

  function put(
    key: string,
    latitude: number,
    longitude: number,
    picture: string,
    name: string,
    press: () => void,
    isChosen = false,
  ) {
    if (drawn.has(key)) return
    const icon = divIcon({
      html: picture,
      iconSize: [size, size],
      className: isChosen ? 'y-mark-button y-mark-button--chosen' : 'y-mark-button',
    })
    const mark = marker([latitude, longitude], { icon, zIndexOffset: isChosen ? 1_000 : 0 }).addTo(map)
    const button = mark.getElement()!
    button.setAttribute('aria-label', name)
    button.title = name
    if (isChosen) button.setAttribute('aria-current', 'true')
    mark.on('click', press)
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    })
    drawn.set(key, mark)
  }

  return {
    /** Other spots: the map moves so that all of them are seen. */
    show(spots: readonly Spot[], fit: boolean) {
      spread.load(
        spots.map((spot) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [spot.longitude, spot.latitude] },
          properties: { spot },
        })),
      )
      for (const mark of drawn.values()) mark.remove()
      drawn.clear()
      const points = spots.map(({ latitude, longitude }) => [latitude, longitude] as [number, number])
      if (fit && points.length > 0)
        map.fitBounds(latLngBounds(points).pad(0.1), { maxZoom: closest, animate: false })
      draw()
    },
    /** Looks at a spot, near enough for it to stand by itself. */
    choose(spot: Spot | undefined, look: boolean) {
      chosen = spot?.key
      if (spot && look)
        map.setView([spot.latitude, spot.longitude], Math.max(map.getZoom(), closest + 1), { animate: false })
      draw()
    },
    streets(streets: Shown['streets']) {
      for (const { mark } of names) mark.remove()
      names = streets.map(({ name, latitude, longitude }) => {
        const icon = divIcon({ className: 'y-map-street', iconSize: [0, 0] })
        const mark = marker([latitude, longitude], {
          icon,
          interactive: false,
          keyboard: false,
          zIndexOffset: -10_000,
        }).addTo(map)
        const text = document.createElement('span')
        text.textContent = name
        mark.getElement()!.append(text)
        mark.getElement()!.setAttribute('aria-hidden', 'true')
        return { text, mark }
      })
      drawNames()
    },
    tiles({ urls, attribution }: NonNullable<Shown['tiles']>) {
      control.attribution({ prefix: false }).addTo(map)
      for (const url of urls)
        tileLayer(url, { subdomains: '01234567', attribution, referrerPolicy: 'origin', maxZoom: 18 }).addTo(
          map,
        )
    },
    remove: () => map.off().stop().remove(),
  }
}
