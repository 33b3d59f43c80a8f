import type { Module } from '../../platform/module.ts'
import { TodoResolver } from './todo.resolver.ts'

/** 待办: what waits for whom, told from the states of the records. */
export const todo: Module = { resolvers: [TodoResolver], entities: [] }
