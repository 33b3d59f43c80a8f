import type { CodegenConfig } from '@graphql-codegen/cli'
import { operationTypes } from '@youlin/schema/codegen'

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: { 'src/graphql.generated.ts': operationTypes },
}

export default config
