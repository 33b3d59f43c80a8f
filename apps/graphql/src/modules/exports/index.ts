import type { Module } from '../../platform/module.ts'
import { ExportResolver } from './export.resolver.ts'

export { exportList } from './export.service.ts'

/** Lists as they leave the product: as workbooks, and as official papers with a number. */
export const exports: Module = {
  resolvers: [ExportResolver],
  entities: [],
}
