import { registerEnumType } from 'type-graphql'
import * as schema from '@youlin/schema'

const { Limits: _, FieldCode: __, ...words } = schema

/** Publishes every enum of the vocabulary under its own name; those in use appear in the schema. */
export function registerEnums(): void {
  for (const [name, value] of Object.entries(words)) {
    if (typeof value === 'object') registerEnumType(value, { name })
  }
}
