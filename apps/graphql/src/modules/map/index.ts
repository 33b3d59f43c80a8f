import type { Module } from '../../platform/module.ts'
import { MapResolver } from './map.resolver.ts'

export { tileHosts } from './map.tiles.ts'

/** 地图: the district's own places, drawn from its records alone unless a deployer adds a map below. */
export const map: Module = { resolvers: [MapResolver], entities: [] }
