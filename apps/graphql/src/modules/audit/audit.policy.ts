import { Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** How far somebody reads the audit log: the whole district, one street, or not at all. */
export type AuditReach = { of: 'DISTRICT' } | { of: 'STREET'; streetId: string } | { of: 'NOTHING' }

/** Administrators and auditors read it within the scope that they act for. */
export function auditReach({ role, scopeKind, scopeId }: ActingGrant): AuditReach {
  if (role === Role.DISTRICT_ADMIN) return { of: 'DISTRICT' }
  if (role !== Role.AUDITOR) return { of: 'NOTHING' }
  if (scopeKind === ScopeKind.DISTRICT) return { of: 'DISTRICT' }
  return scopeKind === ScopeKind.STREET ? { of: 'STREET', streetId: scopeId } : { of: 'NOTHING' }
}
