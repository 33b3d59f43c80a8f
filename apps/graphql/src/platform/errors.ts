import { GraphQLError } from 'graphql'
import { ErrorCode, type FieldCode } from '@youlin/schema'

/** A refusal with a code of the closed list; the apps make the sentence. */
export class AppError extends GraphQLError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, facts: Record<string, unknown> = {}, fields: Record<string, FieldCode> = {}) {
    super(code, {
      extensions: {
        code,
        ...(Object.keys(facts).length > 0 && { facts }),
        ...(Object.keys(fields).length > 0 && { fields }),
      },
    })
    this.code = code
  }
}

/** What is not there and what the viewer may not see answer alike. */
export const notFound = (): AppError => new AppError(ErrorCode.NOT_FOUND)

export const forbidden = (): AppError => new AppError(ErrorCode.FORBIDDEN)

/** Input that is wrong, by path: `invalidInput({ mobile: FieldCode.NOT_A_MOBILE_NUMBER })`. */
export function invalidInput(fields: Record<string, FieldCode>): AppError {
  return new AppError(ErrorCode.INVALID_INPUT, {}, fields)
}
