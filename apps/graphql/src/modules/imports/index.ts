import type { Module } from '../../platform/module.ts'
import { cleanImportsJob } from './clean-imports.ts'
import { readImport } from './import.queries.ts'
import { ImportResolver } from './import.resolver.ts'

export { importTemplate } from './import.template.ts'
export { receiveImport } from './import.service.ts'
export { importFile, returnedFile } from './returned-file.ts'

/** Lists that a district has already, brought in from files: checked, taken, and taken back. */
export const imports: Module = {
  resolvers: [ImportResolver],
  entities: [],
  jobs: [cleanImportsJob],
  nodes: { Import: async (context, id) => (context.viewer?.acting ? readImport(context, id) : null) },
}
