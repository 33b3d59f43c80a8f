import { expect, test } from 'vitest'
import { MemberKind, MembershipStatus, Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { actsFor, mayEnd, mayEndorse, mayReject, type MembershipFacts } from './membership.policy.ts'

const grant = (role: Role, scopeId: string): ActingGrant => ({
  grantId: 'grant',
  districtId: 'district',
  role,
  scopeKind: ScopeKind.STREET,
  scopeId,
})
const officer = grant(Role.COUNCIL_OFFICER, 'council')
const street = grant(Role.STREET_STAFF, 'street')
const admin = grant(Role.DISTRICT_ADMIN, 'district')
const member = grant(Role.ENTERPRISE_REP, 'enterprise')

const silentFrom = new Date('2026-11-27T15:59:59Z')
const before = new Date('2026-11-25T01:00:00Z')
const facts: MembershipFacts = {
  memberKind: MemberKind.ENTERPRISE,
  enterpriseId: 'enterprise',
  communityId: null,
  streetId: null,
  status: MembershipStatus.APPLIED,
  councilId: 'council',
  councilStreetId: 'street',
  hasOfficer: true,
  streetEndorsesFrom: silentFrom,
}

test('the council endorses; the street only without an officer or after its silence', () => {
  expect(mayEndorse(officer, facts, before)).toBe(true)
  expect(mayEndorse(grant(Role.COUNCIL_OFFICER, 'another'), facts, before)).toBe(false)
  expect(mayEndorse(street, facts, before)).toBe(false)
  expect(mayEndorse(street, facts, silentFrom)).toBe(true)
  expect(mayEndorse(street, { ...facts, hasOfficer: false }, before)).toBe(true)
  expect(mayEndorse(grant(Role.STREET_STAFF, 'next'), { ...facts, hasOfficer: false }, before)).toBe(false)
  expect(mayEndorse(admin, facts, silentFrom)).toBe(false)
})

test('whoever reviews it at present rejects it', () => {
  const endorsed = { ...facts, status: MembershipStatus.ENDORSED }
  expect(mayReject(officer, facts, before)).toBe(true)
  expect(mayReject(admin, facts, before)).toBe(false)
  expect(mayReject(admin, endorsed, before)).toBe(true)
  expect(mayReject(officer, endorsed, before)).toBe(false)
})

test('a member resigns from its own seat and expels nobody', () => {
  expect(actsFor(member, facts)).toBe(true)
  expect(mayEnd(member, facts, true)).toBe(true)
  expect(mayEnd(member, facts, false)).toBe(false)
  expect(mayEnd(grant(Role.ENTERPRISE_REP, 'another'), facts, true)).toBe(false)
  expect(mayEnd(admin, facts, false)).toBe(true)
})
