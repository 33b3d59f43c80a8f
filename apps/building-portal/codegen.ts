import type { CodegenConfig } from '@graphql-codegen/cli'
import { operationTypes } from '@youlin/schema/codegen'

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/**/*.graphql', '../../packages/client/src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: { 'src/graphql.generated.ts': operationTypes },
}

export default config
