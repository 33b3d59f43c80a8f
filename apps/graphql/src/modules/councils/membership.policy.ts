import { MemberKind, MembershipStatus, Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** Who sits or wants to sit. */
export interface Party {
  memberKind: MemberKind
  enterpriseId: string | null
  communityId: string | null
  streetId: string | null
}

/** What decides about a membership. */
export interface MembershipFacts extends Party {
  status: MembershipStatus
  councilId: string
  councilStreetId: string
  /** Whether the council is active and one of its officers sits. */
  hasOfficer: boolean
  streetEndorsesFrom: Date
}

/** Whether the viewer acts for the party itself. */
export function actsFor({ role, scopeId }: ActingGrant, party: Party): boolean {
  if (role === Role.ENTERPRISE_REP) return scopeId === party.enterpriseId
  if (role === Role.COMMUNITY_STAFF) return scopeId === party.communityId
  return role === Role.STREET_STAFF && party.memberKind === MemberKind.STREET && scopeId === party.streetId
}

/** A party applies for itself; the district may for anyone. */
export function mayApply(acting: ActingGrant, party: Party): boolean {
  return acting.role === Role.DISTRICT_ADMIN || actsFor(acting, party)
}

/** The council's officer, or the street while there is none or after it kept silent for too long. */
export function mayEndorse({ role, scopeId }: ActingGrant, facts: MembershipFacts, now: Date): boolean {
  if (role === Role.COUNCIL_OFFICER) return scopeId === facts.councilId
  if (role !== Role.STREET_STAFF || scopeId !== facts.councilStreetId) return false
  return !facts.hasOfficer || now >= facts.streetEndorsesFrom
}

/** Whoever's turn it is says no. */
export function mayReject(acting: ActingGrant, facts: MembershipFacts, now: Date): boolean {
  if (facts.status === MembershipStatus.ENDORSED) return mayDecide(acting)
  return mayEndorse(acting, facts, now)
}

/** Approving, suspending and resuming is the district's. */
export function mayDecide({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN
}

/** The district ends a membership; a member resigns from its own. */
export function mayEnd(acting: ActingGrant, facts: Party, resigns: boolean): boolean {
  return mayDecide(acting) || (resigns && actsFor(acting, facts))
}
