import type { Module } from '../../platform/module.ts'
import { SetupResolver } from './setup.resolver.ts'

/** 建区: the way from an empty district to a council that can publish. */
export const setup: Module = {
  resolvers: [SetupResolver],
  entities: [],
}
