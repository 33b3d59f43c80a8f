import { FieldCode, RecordKind } from '@youlin/schema'
import { invalidInput } from './errors.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The GraphQL type of each kind of record. */
const typeOfKind: Record<RecordKind, string> = {
  [RecordKind.DISTRICT]: 'District',
  [RecordKind.STREET]: 'Street',
  [RecordKind.COMMUNITY]: 'Community',
  [RecordKind.COMPOUND]: 'Compound',
  [RecordKind.BUILDING]: 'Building',
  [RecordKind.ENTERPRISE]: 'Enterprise',
  [RecordKind.COUNCIL]: 'Council',
  [RecordKind.MEMBERSHIP]: 'CouncilMembership',
  [RecordKind.OFFER]: 'Offer',
  [RecordKind.CLAIM]: 'Claim',
  [RecordKind.NEED]: 'Need',
  [RecordKind.DIRECT_CLAIM]: 'DirectClaim',
  [RecordKind.MATCHING_ROUND]: 'MatchingRound',
  [RecordKind.PROPOSAL]: 'Proposal',
  [RecordKind.USER]: 'User',
  [RecordKind.ROLE_GRANT]: 'RoleGrant',
  [RecordKind.INVITATION]: 'Invitation',
  [RecordKind.FEEDBACK]: 'Feedback',
  [RecordKind.REGISTRATION_DISPUTE]: 'RegistrationDispute',
  [RecordKind.CALENDAR_FEED]: 'CalendarFeed',
}

/** The id that the API shows: type and row id, opaque to clients. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

/** The same for fields that name their record by its kind. */
export function recordId(kind: RecordKind, id: string): string {
  return globalId(typeOfKind[kind], id)
}

/** Type and row id of an id that the API showed, or undefined when it never did. */
export function parseGlobalId(given: string): { type: string; id: string } | undefined {
  const [type, id, ...rest] = Buffer.from(given, 'base64url').toString().split(':')
  if (!type || !id || rest.length > 0 || !uuid.test(id)) return undefined
  return { type, id }
}

/**
 * The row id within an input.
 * @throws INVALID_INPUT with NOT_AN_ID at `path` when it is no id of that type
 */
export function localId(given: string, type: string, path: string): string {
  const parsed = parseGlobalId(given)
  if (parsed?.type !== type) throw invalidInput({ [path]: FieldCode.NOT_AN_ID })
  return parsed.id
}

/**
 * A filter with the row ids in place of those that the API showed; `at` is where it stands in the input.
 * @throws INVALID_INPUT with NOT_AN_ID at the path of the one that is none
 */
export function withLocalIds<Filter extends object, Key extends keyof Filter & string>(
  filter: Filter | null | undefined,
  types: Readonly<Record<Key, string>>,
  at = 'filter',
): Partial<Omit<Filter, Key>> & { [key in Key]?: string } {
  const given = (filter ?? {}) as Filter
  const ids = (Object.keys(types) as Key[]).map((key) => {
    const id = given[key] as string | null | undefined
    return [key, id ? localId(id, types[key], `${at}.${key}`) : undefined]
  })
  return { ...given, ...(Object.fromEntries(ids) as { [key in Key]?: string }) }
}
