import type { InferEntity } from '@mikro-orm/core'
import type { NeedStatus } from '@youlin/schema'
import type { NeedTables } from '../needs/index.ts'
import type { DirectClaimSchema } from './direct-claim.entity.ts'

type DirectClaimEntity = InferEntity<typeof DirectClaimSchema>

/** The columns of a direct claim; what is missing is null. */
type DirectClaimColumns = {
  [
    Key in keyof DirectClaimEntity as Key extends string ? Key : never
  ]-?: undefined extends DirectClaimEntity[Key]
    ? Exclude<DirectClaimEntity[Key], undefined> | null
    : DirectClaimEntity[Key]
}

/** Whose need it is, as far as that decides who acts for it. */
export interface NeedStanding {
  needStatus: NeedStatus
  needCommunityId: string | null
  needEnterpriseId: string | null
  /** Of the community; an enterprise may sit in several. */
  needStreetId: string | null
  /** Whether anybody works for the community today; true for an enterprise. */
  needStaffed: boolean
}

/** A direct claim with all that its own fields, and the rights about it, need. */
export interface DirectClaimRow extends DirectClaimColumns, NeedStanding {
  needTitle: string
  /** Of the party with an account; null for a guest. */
  partyName: string | null
}

/** The link of a need, by which guests claim it. */
export interface DirectClaimLinkRow {
  id: string
  districtId: string
  needId: string
  /** The SHA-256 of what stands in the link. */
  tokenHash: Buffer
  sealedToken: Buffer
  /** When the present link was made. */
  renewedAt: Date
  closedAt: Date | null
  version: number
  createdAt: Date
  updatedAt: Date
}

/** What a link leads to. */
export interface LinkedNeed {
  needId: string
  title: string
  categoryZh: string | null
  categoryEn: string | null
  size: number
  missing: number
  neededFrom: string
  neededUntil: string
  raisedByName: string
  /** Days after the end, until name and number are erased. */
  contactsKeptDays: number
}

/** The tables that this module reads. */
export interface DirectClaimTables extends NeedTables {
  directClaim: DirectClaimColumns
  directClaimLink: DirectClaimLinkRow
  council: { id: string; name: string }
}
