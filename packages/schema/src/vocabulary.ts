/**
 * The words of the product's records: every enum of the API, once, as const objects.
 * Key and value are one word, so that the API, the database and both apps say the same.
 */
export * from './vocabulary/identity.ts'
export * from './vocabulary/territory.ts'
export * from './vocabulary/enterprises.ts'
export * from './vocabulary/councils.ts'
export * from './vocabulary/offers.ts'
export * from './vocabulary/claims.ts'
export * from './vocabulary/channels.ts'
export * from './vocabulary/map.ts'
export * from './vocabulary/matching.ts'
export * from './vocabulary/needs.ts'
export * from './vocabulary/direct-claims.ts'
export * from './vocabulary/rounds.ts'
export * from './vocabulary/feedback.ts'
export * from './vocabulary/files.ts'
export * from './vocabulary/records.ts'
export * from './vocabulary/setup.ts'
export * from './vocabulary/exports.ts'
export * from './vocabulary/supervision.ts'
export * from './vocabulary/todo.ts'
export * from './vocabulary/voice.ts'
