import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars'

/** A moment in UTC, `2026-11-24T09:30:00.000Z`; a Date in the server. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'A moment in UTC, such as 2026-11-24T09:30:00.000Z.',
})

/** A day in Asia/Shanghai, `2026-11-24`; text in the server too. */
export const Day = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day in Asia/Shanghai, such as 2026-11-24.',
})

/** Facts whose shape depends on the action. */
export const Json = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  description: 'Facts whose shape depends on what they tell of.',
})
