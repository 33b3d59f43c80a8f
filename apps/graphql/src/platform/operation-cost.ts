import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { ErrorCode, Limits } from '@youlin/schema'
import { AppError } from './errors.ts'

/** Objects that an operation may ask for, each page counted in full. */
const costLimit = 20_000

type Variables = Record<string, unknown>

/** Refuses an operation by the number of objects that it could fetch, before anything runs. */
export const operationCost: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        requireAffordable(document, operation!, request.variables ?? {})
      },
    }
  },
}

/** @throws OPERATION_TOO_COMPLEX */
export function requireAffordable(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const cost = new Cost(fragments, variables).of(operation.selectionSet)
  if (cost > costLimit) throw new AppError(ErrorCode.OPERATION_TOO_COMPLEX, { cost, limit: costLimit })
}

class Cost {
  // A fragment used many times is added up once, or nested ones would take exponential time.
  readonly #known = new Map<string, number>()

  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: Variables

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.#fragments = fragments
    this.#variables = variables
  }

  of(set: SelectionSetNode | undefined): number {
    let sum = 0
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum += this.#ofField(selection)
      if (selection.kind === Kind.INLINE_FRAGMENT) sum += this.of(selection.selectionSet)
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.#ofFragment(selection.name.value)
    }
    return sum
  }

  #ofField(field: FieldNode): number {
    if (!field.selectionSet) return 0
    return this.#rowsOf(field) * (1 + this.of(field.selectionSet))
  }

  #rowsOf(field: FieldNode): number {
    const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value
    if (!value) return 1
    if (value.kind === Kind.INT) return Math.max(1, Number(value.value))
    const given = value.kind === Kind.VARIABLE ? Number(this.#variables[value.name.value]) : Number.NaN
    return given >= 1 ? given : Limits.pageSize
  }

  #ofFragment(name: string): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const cost = this.of(this.#fragments.get(name)?.selectionSet)
    this.#known.set(name, cost)
    return cost
  }
}
