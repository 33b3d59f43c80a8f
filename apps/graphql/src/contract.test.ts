import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLArgument,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql'
import { expect, it } from 'vitest'

const read = (file: string) =>
  buildSchema(readFileSync(new URL(`../../../packages/schema/${file}`, import.meta.url), 'utf8'))

/** Each field with its arguments and type, as one line. */
function fields(schema: GraphQLSchema): Map<string, string> {
  const lines = new Map<string, string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const args =
        'args' in field ? field.args.map((arg: GraphQLArgument) => `${arg.name}: ${arg.type}`).sort() : []
      lines.set(`${type.name}.${field.name}`, `(${args.join(', ')}): ${field.type}`)
    }
  }
  return lines
}

it('serves each field as the contract names it', () => {
  const contract = fields(read('contract.graphql'))
  const served = fields(read('schema.graphql'))
  const differing = [...served]
    .filter(([name, line]) => contract.get(name) !== line)
    .map(([name, line]) => `${name}${line} — the contract has ${contract.get(name) ?? 'no such field'}`)
  expect(differing).toEqual([])
})
