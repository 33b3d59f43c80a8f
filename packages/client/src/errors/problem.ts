import { ErrorCode, type FieldCode } from '@youlin/schema'

/** What only the browser knows. */
export type LocalCode = 'NETWORK'

/** An error in the form that the screens use. */
export interface Problem {
  code: ErrorCode | LocalCode
  facts: Record<string, unknown>
  /** Input path → what is wrong there. */
  fields: Record<string, FieldCode>
  requestId: string | null
}

/** A refusal of an endpoint outside GraphQL, such as `/files`. */
export class RefusedError extends Error {
  readonly extensions: Record<string, unknown>

  constructor(extensions: Record<string, unknown>) {
    super(String(extensions.code ?? ErrorCode.INTERNAL))
    this.extensions = extensions
  }
}

interface Carrier {
  extensions?: Record<string, unknown>
  graphQLErrors?: readonly { extensions?: Record<string, unknown> }[]
  networkError?: { result?: unknown } | null
}

function extensionsOf(error: unknown): Record<string, unknown> | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { extensions, graphQLErrors, networkError } = error as Carrier
  if (extensions) return extensions
  if (graphQLErrors?.[0]) return graphQLErrors[0].extensions ?? {}
  // An answer of 4xx with a GraphQL body arrives as a network error that holds it.
  const result = networkError?.result as { errors?: { extensions?: Record<string, unknown> }[] } | undefined
  return result?.errors?.[0]?.extensions
}

/** Reads code, facts, fields and request id out of whatever Apollo or `fetch` threw. */
export function problemOf(error: unknown): Problem {
  const extensions = extensionsOf(error)
  if (!extensions)
    return { code: offline(error) ? 'NETWORK' : ErrorCode.INTERNAL, facts: {}, fields: {}, requestId: null }
  const code = String(extensions.code)
  return {
    code: code in ErrorCode ? (code as ErrorCode) : ErrorCode.INTERNAL,
    facts: (extensions.facts ?? {}) as Record<string, unknown>,
    fields: (extensions.fields ?? {}) as Record<string, FieldCode>,
    requestId: typeof extensions.requestId === 'string' ? extensions.requestId : null,
  }
}

function offline(error: unknown): boolean {
  if (error instanceof TypeError) return true
  const networkError = (error as Carrier | null)?.networkError
  return networkError instanceof TypeError
}
