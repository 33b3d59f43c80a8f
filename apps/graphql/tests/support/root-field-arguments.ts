import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { buildSchema } from '../../src/schema.ts'
import { freshMobile } from './story.ts'
import { freshCreditCode, freshKey } from './story/councils.ts'

const schema = buildSchema()
type Root = GraphQLField<unknown, unknown>

/** An id of each type of record, of one district. */
export type Ids = Record<string, string>

/** The types with an id, the longest names first. */
export const nodeTypes = schema
  .getPossibleTypes(schema.getType('Node') as never)
  .map((type) => type.name)
  .toSorted((a, b) => b.length - a.length)

/**
 * The types that an argument of ids may name.
 * @throws when nobody prepared it
 */
function typesOfId(root: Root, name: string): string[] {
  const special: Record<string, string> = {
    actorId: 'User',
    challengerPaperIds: 'File',
    disputeId: 'RegistrationDispute',
    evidenceIds: 'File',
    attachmentIds: 'File',
    grantId: 'RoleGrant',
    holderPaperIds: 'File',
    licenceId: 'File',
    membershipId: 'CouncilMembership',
    pictureIds: 'File',
    qualificationId: 'File',
    recordId: /Step|Clock/.test(root.name) ? 'Claim' : 'Council',
    roundId: 'MatchingRound',
    scopeId: 'District',
  }
  if (special[name]) return [special[name]]
  const named = name.replace(/Ids?$/, '')
  const direct = nodeTypes.find((type) => type.toLowerCase() === named.toLowerCase())
  if (direct) return [direct]
  const answer = getNamedType(root.type)
  if (isInterfaceType(answer)) return nodeTypes
  if (nodeTypes.includes(answer.name)) return [answer.name]
  const parts = isObjectType(answer) ? Object.values(answer.getFields()) : []
  const part = parts.map((field) => getNamedType(field.type).name).find((type) => nodeTypes.includes(type))
  const found = part ?? nodeTypes.find((type) => root.name.toLowerCase().includes(type.toLowerCase()))
  if (!found) throw new Error(`${root.name}: no id prepared for ${name}`)
  return [found]
}

/** Text that passes the checks of arguments with that name. */
function text(name: string): string {
  if (name === 'idempotencyKey') return freshKey()
  if (/mobile$/i.test(name)) return freshMobile()
  if (name === 'creditCode') return freshCreditCode()
  // Of a street or community; a code of the second factor is refused whatever it is.
  if (name === 'code') return '420199001001'
  if (name === 'list') return 'offers'
  if (name === 'query') return 'q=1'
  if (name === 'requestId') return 'request-1'
  return name === 'locale' ? 'en' : '一段文字 of a test'
}

/** Late enough for any lead time, whatever weekday today is. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const valueOfScalar: Record<string, (name: string) => unknown> = {
  String: text,
  Int: () => 1,
  Float: () => 0.1,
  Boolean: () => true,
  Date: () => dayIn(20),
  DateTime: (name) => `${dayIn(20)}T0${name === 'endsAt' ? 2 : 1}:00:00.000Z`,
}

/** One way to fill the arguments: with `id` at `path` (if any), all other ids of the own district. */
export interface Filling {
  root: Root
  path?: string
  id?: string
  own: Ids
}

type Part = GraphQLArgument | GraphQLInputField

/** The least that is valid, with every optional part that the path leads through. */
export function valuesOf(parts: readonly Part[], filling: Filling, at = ''): Record<string, unknown> {
  const wanted = parts.filter((part) => {
    const here = `${at}${part.name}`
    return isNonNullType(part.type) || here === filling.path || filling.path?.startsWith(`${here}.`)
  })
  return Object.fromEntries(
    wanted.map((part) => [part.name, valueOf(part.type, part.name, filling, `${at}${part.name}`)]),
  )
}

function valueOf(given: GraphQLInputType, name: string, filling: Filling, at: string): unknown {
  const type = getNullableType(given)
  if (isListType(type)) return [valueOf(type.ofType, name, filling, at)]
  if (isInputObjectType(type)) return valuesOf(Object.values(type.getFields()), filling, `${at}.`)
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (type.name !== 'ID') {
    const value = valueOfScalar[type.name]
    if (!value) throw new Error(`${filling.root.name}: no value prepared for ${at}: ${type.name}`)
    return value(name)
  }
  if (at === filling.path) return filling.id
  return filling.own[typesOfId(filling.root, name)[0]!]
}

/** Every place of an id within the arguments, with the types that it may name. */
export function idsWithin(
  root: Root,
  parts: readonly Part[] = root.args,
  at = '',
): { path: string; type: string }[] {
  return parts.flatMap((part) => {
    const type = getNamedType(part.type)
    const path = `${at}${part.name}`
    if (isInputObjectType(type)) return idsWithin(root, Object.values(type.getFields()), `${path}.`)
    return type.name === 'ID' ? typesOfId(root, part.name).map((one) => ({ path, type: one })) : []
  })
}
