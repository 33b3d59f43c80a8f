import type { Module } from '../../platform/module.ts'
import { ReadingResolver } from './reading.resolver.ts'

export { keepReadings } from './reading.service.ts'

/** 号码查看: who read whose mobile number in full, and why. */
export const readings: Module = {
  resolvers: [ReadingResolver],
  entities: [],
}
