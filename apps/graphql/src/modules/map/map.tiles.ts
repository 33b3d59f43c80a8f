import type { Environment } from '../../environment.ts'
import type { MapTiles } from './map.types.ts'

type Settings = Pick<Environment, 'TIANDITU_KEY' | 'MAP_APPROVAL_NUMBER'>

/** The national map's ground and its names, in Web Mercator: Leaflet's own projection. */
const layers = ['vec_w', 'cva_w']

/** The hosts that pictures come from, for the content security policy: none by default. */
export function tileHosts({ TIANDITU_KEY }: Settings): string[] {
  return TIANDITU_KEY ? Array.from({ length: 8 }, (_, at) => `https://t${at}.tianditu.gov.cn`) : []
}

/** What lies under the places; null without a key. */
export function tilesOf({ TIANDITU_KEY, MAP_APPROVAL_NUMBER }: Settings): MapTiles | null {
  if (!TIANDITU_KEY) return null
  return {
    urls: layers.map((layer) => {
      const [name, matrix] = layer.split('_') as [string, string]
      return (
        `https://t{s}.tianditu.gov.cn/${layer}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${name}` +
        `&STYLE=default&TILEMATRIXSET=${matrix}&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk=${TIANDITU_KEY}`
      )
    }),
    attribution: ['天地图', MAP_APPROVAL_NUMBER].filter(Boolean).join(' '),
  }
}
