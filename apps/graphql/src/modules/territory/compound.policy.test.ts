import { expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { mayKeepCompound } from './compound.policy.ts'

const place = { communityId: 'community', streetId: 'street' }
const grant = (role: Role, scopeId: string) => ({
  grantId: 'grant',
  districtId: 'district',
  role,
  scopeKind: ScopeKind.DISTRICT,
  scopeId,
})

test('a compound is kept by the district, its street and its community, and by nobody else', () => {
  expect(mayKeepCompound(grant(Role.DISTRICT_ADMIN, 'district'), place)).toBe(true)
  expect(mayKeepCompound(grant(Role.STREET_STAFF, 'street'), place)).toBe(true)
  expect(mayKeepCompound(grant(Role.COMMUNITY_STAFF, 'community'), place)).toBe(true)
  expect(mayKeepCompound(grant(Role.STREET_STAFF, 'other'), place)).toBe(false)
  expect(mayKeepCompound(grant(Role.COMMUNITY_STAFF, 'other'), place)).toBe(false)
  for (const role of [Role.AUDITOR, Role.COUNCIL_OFFICER, Role.ENTERPRISE_REP])
    expect(mayKeepCompound(grant(role, 'street'), place)).toBe(false)
})
