import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { formatError } from './answers.ts'

const codeOf = (sqlState: string) => {
  const originalError = Object.assign(new Error('of the database'), { code: sqlState })
  const thrown = new GraphQLError(originalError.message, {
    originalError,
    path: ['field'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
  return formatError!(thrown.toJSON(), thrown).extensions
}

test('who is overtaken by others in the database may try again; anything else stays unsaid', () => {
  expect(codeOf('40P01')).toEqual({ code: 'CONFLICT' })
  expect(codeOf('40001')).toEqual({ code: 'CONFLICT' })
  expect(codeOf('57014')).toEqual({ code: 'TIMED_OUT' })
  expect(codeOf('23505')).toEqual({ code: 'INTERNAL' })
})
