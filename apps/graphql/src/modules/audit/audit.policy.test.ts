import { expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { auditReach } from './audit.policy.ts'

const acting = (role: Role, scopeKind: ScopeKind) => ({
  grantId: 'grant',
  districtId: 'district',
  role,
  scopeKind,
  scopeId: 'scope',
})

it('lets administrators and auditors read within their scope, and nobody else', () => {
  expect(auditReach(acting(Role.DISTRICT_ADMIN, ScopeKind.DISTRICT))).toEqual({ of: 'DISTRICT' })
  expect(auditReach(acting(Role.AUDITOR, ScopeKind.DISTRICT))).toEqual({ of: 'DISTRICT' })
  expect(auditReach(acting(Role.AUDITOR, ScopeKind.STREET))).toEqual({ of: 'STREET', streetId: 'scope' })
  expect(auditReach(acting(Role.AUDITOR, ScopeKind.COUNCIL))).toEqual({ of: 'NOTHING' })
  const others = Object.values(Role).filter((role) => role !== Role.DISTRICT_ADMIN && role !== Role.AUDITOR)
  for (const role of others)
    for (const scope of Object.values(ScopeKind))
      expect(auditReach(acting(role, scope)), `${role} of ${scope}`).toEqual({ of: 'NOTHING' })
})
