import { RecordKind } from '@youlin/schema'
import type { Module } from '../../platform/module.ts'
import { EnterpriseSchema } from './enterprise.entity.ts'
import { enterpriseNotice } from './enterprise.notices.ts'
import { enterpriseById, readEnterprise } from './enterprise.queries.ts'
import { EnterpriseResolver } from './enterprise.resolver.ts'

export { mayReveal } from './enterprise.policy.ts'
export type { EnterpriseRow, EnterpriseTables } from './enterprise.rows.ts'
export { enterpriseLife } from './enterprise.transitions.ts'
export {
  EnterpriseClosed,
  EnterpriseHandedOver,
  EnterpriseRefused,
  RegistrationContested,
} from './enterprise.events.ts'
export { seesOthers } from './enterprise.rights.ts'
export { handOverEnterprise, verifyEnterprise } from './enterprise.service.ts'
export { EnterpriseType } from './enterprise.types.ts'
export { attachLicence } from './licence.service.ts'
export { enterpriseById, readEnterprise }

/** Enterprises, property managers and units, which register themselves. */
export const enterprises: Module = {
  resolvers: [EnterpriseResolver],
  entities: [EnterpriseSchema],
  notices: [enterpriseNotice],
  nodes: { Enterprise: readEnterprise },
  files: {
    [RecordKind.ENTERPRISE]: async (context, id) => {
      if (!context.viewer?.acting) return false
      return (await readEnterprise(context, id))?.decides ?? false
    },
  },
}
