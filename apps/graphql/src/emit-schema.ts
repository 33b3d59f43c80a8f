import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from './schema.ts'

const file = new URL('../../../packages/schema/schema.graphql', import.meta.url)
writeFileSync(file, `${printSchema(lexicographicSortSchema(buildSchema()))}\n`)
