import type { Module } from '../../platform/module.ts'
import { EnterpriseSchema } from './enterprise.entity.ts'
import { enterpriseById, readEnterprise } from './enterprise.queries.ts'
import { EnterpriseResolver } from './enterprise.resolver.ts'

export { represents } from './enterprise.policy.ts'
export { registerEnterprise, type Registration } from './enterprise.registration.service.ts'
export type { EnterpriseRow, EnterpriseTables } from './enterprise.rows.ts'
export { verifyEnterprise } from './enterprise.service.ts'
export { EnterpriseType } from './enterprise.types.ts'
export { enterpriseById, readEnterprise }

/** Enterprises, property managers and units, which register themselves. */
export const enterprises: Module = {
  resolvers: [EnterpriseResolver],
  entities: [EnterpriseSchema],
  nodes: { Enterprise: readEnterprise },
}
