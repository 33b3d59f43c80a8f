import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { Extensions } from 'type-graphql'
import { ErrorCode, type Role } from '@youlin/schema'
import { AppError, forbidden } from './errors.ts'
import type { RequestContext } from './request-context.ts'
import { requireFactor } from './second-factor.ts'

/**
 * Who may ask for a root field at all: everybody; whoever is signed in, even before choosing a role or
 * replacing a one-time password; whoever acts in a role; or these roles.
 */
export type Rule = 'PUBLIC' | 'ACCOUNT' | 'SIGNED_IN' | Role

/** Every query and mutation names its rule; the module's policy decides about the record after it. */
export function Allow(...rules: [Rule, ...Rule[]]): MethodDecorator {
  return Extensions({ allow: rules })
}

/** The rules of each root field, by `Query.offers`. */
export function rootFieldRules(schema: GraphQLSchema): Map<string, readonly Rule[] | undefined> {
  return new Map(
    rootFields(schema).map(({ type, field }) => [
      `${type}.${field.name}`,
      field.extensions['allow'] as Rule[] | undefined,
    ]),
  )
}

/** Puts the rules before the resolvers. A field without one answers nobody. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const { field } of rootFields(schema)) {
    const rules = (field.extensions['allow'] ?? []) as readonly Rule[]
    const resolve: GraphQLFieldResolver<unknown, RequestContext> = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context: RequestContext, info) => {
      requireRule(rules, context)
      return resolve(source, args, context, info)
    }
    const { subscribe } = field
    if (!subscribe) continue
    field.subscribe = (source, args, context: RequestContext, info) => {
      requireRule(rules, context)
      return subscribe(source, args, context, info)
    }
  }
  return schema
}

function rootFields(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
  )
}

function requireRule(rules: readonly Rule[], { viewer }: RequestContext): void {
  if (rules.includes('PUBLIC')) return
  if (!viewer) throw new AppError(ErrorCode.UNAUTHENTICATED)
  if (rules.includes('ACCOUNT')) return
  if (viewer.mustChangePassword) throw new AppError(ErrorCode.PASSWORD_CHANGE_REQUIRED)
  requireFactor(viewer)
  if (!viewer.acting) throw forbidden()
  if (!rules.includes('SIGNED_IN') && !rules.includes(viewer.acting.role)) throw forbidden()
}
