import type { Module } from '../../platform/module.ts'
import { readMessage } from './message.queries.ts'
import { MessageResolver } from './message.resolver.ts'

export { listenersOf } from './message.service.ts'

/** What people are told: modules say it by their `notices`, and none of them knows this one. */
export const notifications: Module = {
  resolvers: [MessageResolver],
  entities: [],
  nodes: { Message: readMessage },
}
