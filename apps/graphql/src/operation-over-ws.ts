import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { ErrorCode } from '@youlin/schema'
import type { Environment } from './environment.ts'
import { limits, parsing, validating } from './limits.ts'
import { AppError } from './platform/errors.ts'
import { requireAffordable } from './platform/operation-cost.ts'
import { buildSchema } from './schema.ts'

export interface OperationOverWs {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | null | undefined
  variableValues: Record<string, unknown>
}

/** Holds an operation against every limit that HTTP has; a socket's server has none of its own. */
export function operationOverWs(
  payload: SubscribePayload,
  environment: Pick<Environment, 'NODE_ENV'>,
): OperationOverWs | { errors: GraphQLError[] } {
  try {
    return checked(payload, environment)
  } catch (error) {
    if (error instanceof Refused) return { errors: error.errors }
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

class Refused extends Error {
  readonly errors: GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super('refused')
    this.errors = [...errors]
  }
}

function checked(
  { query, operationName, variables }: SubscribePayload,
  { NODE_ENV }: Pick<Environment, 'NODE_ENV'>,
): OperationOverWs {
  const schema = buildSchema()
  const document = parse(query, parsing)
  const rules = [
    ...(limits.validationRules ?? []),
    ...specifiedRules,
    ...(NODE_ENV === 'production' ? [NoSchemaIntrospectionCustomRule] : []),
  ]
  const errors = validate(schema, document, rules, { ...validating, hideSuggestions: true })
  if (errors.length > 0) throw new Refused(errors)
  const operation = getOperationAST(document, operationName)
  // Queries and mutations have HTTP, with its own limits of time and size.
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw new AppError(ErrorCode.INVALID_INPUT)
  const variableValues = variables ?? {}
  requireAffordable(document, operation, variableValues)
  return { schema, document, operationName, variableValues }
}
