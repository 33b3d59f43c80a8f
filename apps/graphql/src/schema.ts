import 'reflect-metadata'
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { audit } from './modules/audit/index.ts'
import { calendar } from './modules/calendar/index.ts'
import { claims } from './modules/claims/index.ts'
import { councils } from './modules/councils/index.ts'
import { directClaims } from './modules/direct-claims/index.ts'
import { disputes } from './modules/disputes/index.ts'
import { enterprises } from './modules/enterprises/index.ts'
import { exports } from './modules/exports/index.ts'
import { feedback } from './modules/feedback/index.ts'
import { files } from './modules/files/index.ts'
import { imports } from './modules/imports/index.ts'
import { identity } from './modules/identity/index.ts'
import { map } from './modules/map/index.ts'
import { matching } from './modules/matching/index.ts'
import { needs, promisedResolver } from './modules/needs/index.ts'
import { listenersOf, notifications } from './modules/notifications/index.ts'
import { offers } from './modules/offers/index.ts'
import { readings } from './modules/readings/index.ts'
import { setup } from './modules/setup/index.ts'
import { supervision } from './modules/supervision/index.ts'
import { territory } from './modules/territory/index.ts'
import { todo } from './modules/todo/index.ts'
import { voice } from './modules/voice/index.ts'
import { views } from './modules/views/index.ts'
import { guardRootFields } from './platform/authorization.ts'
import { registerEnums } from './platform/enums.ts'
import { globalId } from './platform/global-id.ts'
import type { Module } from './platform/module.ts'
import { nodeResolver } from './platform/node.ts'
import { outboxJob } from './platform/outbox.ts'
import { cleanRateLimitsJob } from './platform/rate-limits.ts'
import { validateInput } from './platform/validation.ts'

/** The business areas of the product; one line registers one. */
export const modules: readonly Module[] = [
  identity,
  territory,
  enterprises,
  disputes,
  councils,
  offers,
  needs,
  claims,
  directClaims,
  voice,
  calendar,
  matching,
  map,
  readings,
  todo,
  supervision,
  audit,
  imports,
  files,
  notifications,
  views,
  exports,
  feedback,
  setup,
]

export const jobs = [outboxJob, cleanRateLimitsJob, ...modules.flatMap((module) => module.jobs ?? [])]
export const listeners = [
  ...modules.flatMap((module) => module.listeners ?? []),
  ...listenersOf(modules.flatMap((module) => module.notices ?? [])),
]
export const entities = modules.flatMap((module) => module.entities)

let built: GraphQLSchema | undefined

/** The executable schema; built once, since type-graphql keeps its types for the whole process. */
export function buildSchema(): GraphQLSchema {
  built ??= guardRootFields(showGlobalIds(buildTypes()))
  return built
}

function buildTypes() {
  registerEnums()
  const nodes = new Map(modules.flatMap((module) => Object.entries(module.nodes ?? {})))
  const promised = promisedResolver(modules.flatMap((module) => module.promises ?? []))
  const resolvers = [nodeResolver(nodes), promised, ...modules.flatMap((module) => module.resolvers)]
  return buildSchemaSync({
    // The constructors of type-graphql are of its own `Function` type.
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    validateFn: (value) => validateInput(value),
    pubSub: { publish: unused, subscribe: unused },
  })
}

/** Subscriptions follow the database; the library asks for a way of its own all the same. */
function unused(): never {
  throw new Error('A subscription names its own source.')
}

/** Rows carry plain ids; the API shows them with their type, so that `node(id:)` finds them. */
function showGlobalIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      !isObjectType(type) ||
      !type.getInterfaces().some((one) => isInterfaceType(one) && one.name === 'Node')
    )
      continue
    type.getFields()['id']!.resolve = (row: { id: string }) => globalId(type.name, row.id)
  }
  return schema
}
