import { type Claimant, Claimant as By, DirectClaimStatus, Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { unmet } from '../needs/index.ts'
import type { NeedStanding } from './direct-claim.rows.ts'

/** Who claims: one of the three parties with an account, or none for a guest. */
export interface ClaimantParty {
  communityId: string | null
  enterpriseId: string | null
  councilId: string | null
}

type Standing = Omit<NeedStanding, 'needStatus'>
type Claim = Standing &
  ClaimantParty & { claimant: Claimant; status: DirectClaimStatus; erasedAt: Date | null }

const { REQUESTED, CONFIRMED } = DirectClaimStatus
const nobody: ClaimantParty = { communityId: null, enterpriseId: null, councilId: null }

/** The party that a role claims for; none for those who watch over parties. */
export function claimantOf({ role, scopeId }: ActingGrant): (ClaimantParty & { claimant: Claimant }) | null {
  if (role === Role.COMMUNITY_STAFF) return { ...nobody, claimant: By.COMMUNITY, communityId: scopeId }
  if (role === Role.ENTERPRISE_REP) return { ...nobody, claimant: By.ENTERPRISE, enterpriseId: scopeId }
  if (role === Role.COUNCIL_OFFICER) return { ...nobody, claimant: By.COUNCIL, councilId: scopeId }
  return null
}

/** The staff of the party that raised the need; its street where nobody works for a community. */
export function answersFor({ role, scopeId }: ActingGrant, need: Standing): boolean {
  if (role === Role.COMMUNITY_STAFF) return scopeId === need.needCommunityId
  if (role === Role.ENTERPRISE_REP) return scopeId === need.needEnterpriseId
  return role === Role.STREET_STAFF && !need.needStaffed && scopeId === need.needStreetId
}

/** 登记认领: the need's staff enter a guest; the street and the district do so on behalf of a community. */
export function mayRegister(acting: ActingGrant, need: NeedStanding): boolean {
  return unmet.includes(need.needStatus) && registers(acting, need)
}

function registers(acting: ActingGrant, need: Standing): boolean {
  if (answersFor(acting, need)) return true
  if (need.needCommunityId === null) return false
  if (acting.role === Role.STREET_STAFF) return acting.scopeId === need.needStreetId
  return acting.role === Role.DISTRICT_ADMIN && acting.scopeKind === ScopeKind.DISTRICT
}

/** Any party may claim a need without an offer, but for its own. */
export function mayClaimDirectly(acting: ActingGrant, need: NeedStanding): boolean {
  return claimantOf(acting) !== null && unmet.includes(need.needStatus) && !answersFor(acting, need)
}

/** The need's staff make, show, renew and close its link, as long as something is missing. */
export function mayOpenLink(acting: ActingGrant, need: NeedStanding): boolean {
  return unmet.includes(need.needStatus) && answersFor(acting, need)
}

/** Whether the viewer acts for whoever claimed; nobody does for a guest. */
export function claimed(
  acting: ActingGrant,
  { communityId, enterpriseId, councilId }: ClaimantParty,
): boolean {
  const party = claimantOf(acting)
  if (!party) return false
  const same = [
    [party.communityId, communityId],
    [party.enterpriseId, enterpriseId],
    [party.councilId, councilId],
  ]
  return same.some(([own, its]) => own !== null && own === its)
}

/** The need's staff confirm or decline. */
export function mayAnswer(acting: ActingGrant, claim: Claim): boolean {
  return claim.status === REQUESTED && answersFor(acting, claim)
}

/** Whoever claimed takes back what is not confirmed yet. */
export function mayWithdraw(acting: ActingGrant, claim: Claim): boolean {
  return claim.status === REQUESTED && claimed(acting, claim)
}

/** Either side cancels what is confirmed; for a guest the need's staff do. */
export function mayCancel(acting: ActingGrant, claim: Claim): boolean {
  return claim.status === CONFIRMED && (answersFor(acting, claim) || claimed(acting, claim))
}

/** The need's staff agree on another day, and say what took place. */
export function mayRecord(acting: ActingGrant, claim: Claim): boolean {
  return claim.status === CONFIRMED && answersFor(acting, claim)
}

/** The need's staff call a guest to agree on what comes, and only as long as something is to come. */
export function mayCall(acting: ActingGrant, claim: Claim): boolean {
  const isOpen = claim.status === REQUESTED || claim.status === CONFIRMED
  return claim.claimant === By.GUEST && claim.erasedAt === null && isOpen && answersFor(acting, claim)
}
