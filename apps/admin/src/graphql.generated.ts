/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
export type ApproveMembershipInput = {
  id: string
  /** Who becomes council officer with a seat of chair or secretary; an enterprise has its representative. */
  officerMobile?: string | null | undefined
  /** For an account that is made with the seat. */
  officerName?: string | null | undefined
  /** Another seat than the one asked for. */
  seat?: Seat | null | undefined
  /** Today when not given. */
  termFrom?: string | null | undefined
  /** Last day of the term; open when not given. */
  termUntil?: string | null | undefined
  version: number
}

export type Audience =
  | 'CHILDREN'
  | 'DISABLED'
  | 'EVERYONE'
  | 'LOW_INCOME'
  | 'OLDER'
  | 'PARENTS'
  | 'PET_OWNERS'
  | 'RIDERS'
  | 'YOUTH'

/** Which entries to list; all parts that are given have to fit. */
export type AuditFilter = {
  /** The mutation or job, as it is named. */
  action?: string | null | undefined
  /** Who did it. */
  actorId?: string | null | undefined
  /** Not before this moment. */
  from?: string | null | undefined
  recordId?: string | null | undefined
  recordKind?: RecordKind | null | undefined
  /** Before this moment. */
  until?: string | null | undefined
}

/** Which buildings to list; all parts that are given have to fit. */
export type BuildingFilter = {
  kinds?: Array<BuildingKind> | null | undefined
  /** Part of the name or address. */
  search?: string | null | undefined
  streetId?: string | null | undefined
}

export type BuildingKind = 'BUSINESS_QUARTER' | 'MARKET' | 'OFFICE_BUILDING'

export type ChangePasswordInput = {
  currentPassword: string
  /** Ten characters or more. */
  newPassword: string
}

export type ChangeSource = 'COMMAND' | 'IMPORT' | 'SYSTEM' | 'WEB'

export type ChooseActingRoleInput = {
  /** One of the viewer's own current grants. */
  grantId: string
}

export type CoordinateSystem = 'CGCS2000' | 'GCJ02' | 'WGS84'

/** Which councils to list; all parts that are given have to fit. */
export type CouncilFilter = {
  /** Part of its name or of the building's. */
  search?: string | null | undefined
  statuses?: Array<CouncilStatus> | null | undefined
  streetId?: string | null | undefined
}

export type CouncilStatus = 'ACTIVE' | 'DISSOLVED' | 'FORMING'

export type CreateCompoundInput = {
  address: string
  childrenShare: number
  communityId: string
  dualIncomeShare: number
  households: number
  /** Chosen by the client; the same key gives the same compound. */
  idempotencyKey: string
  name: string
  olderShare: number
  residents: number
}

export type CreateCouncilInput = {
  buildingId: string
  /** Chosen by the client; the same key gives the same council. */
  idempotencyKey: string
  name: string
}

export type DissolveCouncilInput = {
  id: string
  reason: string
  version: number
}

export type EndMembershipInput = {
  /** RESIGNED or EXPELLED. */
  cause: MembershipEndCause
  id: string
  reason: string
  version: number
}

export type EndorseMembershipInput = {
  id: string
  version: number
}

/** Which enterprises to list. */
export type EnterpriseFilter = {
  buildingId?: string | null | undefined
  /** Part of the name, or of the credit code. */
  search?: string | null | undefined
  statuses?: Array<EnterpriseStatus> | null | undefined
  streetId?: string | null | undefined
}

export type EnterpriseKind = 'ENTERPRISE' | 'PROPERTY_MANAGER' | 'UNIT'

export type EnterpriseStatus = 'CLOSED' | 'REFUSED' | 'REGISTERED' | 'VERIFIED'

export type MemberKind = 'COMMUNITY' | 'ENTERPRISE' | 'STREET'

export type MembershipEndCause = 'COUNCIL_DISSOLVED' | 'EXPELLED' | 'RESIGNED' | 'TERM_OVER'

/** Which memberships to list; all parts that are given have to fit. */
export type MembershipFilter = {
  councilId?: string | null | undefined
  enterpriseId?: string | null | undefined
  /** Memberships that wait for the viewer. */
  forMyReview?: boolean | null | undefined
  /** Those of the party that the viewer acts for. */
  mine?: boolean | null | undefined
  /** Part of the member's or the council's name. */
  search?: string | null | undefined
  statuses?: Array<MembershipStatus> | null | undefined
  /** The council's street. */
  streetId?: string | null | undefined
}

export type MembershipStatus =
  'ACTIVE' | 'APPLIED' | 'ENDED' | 'ENDORSED' | 'REJECTED' | 'SUSPENDED' | 'WITHDRAWN'

/** Which offers to list; all parts that are given have to fit. */
export type OfferFilter = {
  /** For at least one of them. */
  audiences?: Array<Audience> | null | undefined
  availableOn?: string | null | undefined
  awaiting?: ReviewLevel | null | undefined
  /** Codes of categories. */
  categories?: Array<string> | null | undefined
  /** A community that their area serves. */
  communityId?: string | null | undefined
  /** The compound that distances are measured from. */
  compoundId?: string | null | undefined
  councilId?: string | null | undefined
  enterpriseId?: string | null | undefined
  /** Offers that wait for the viewer's review. */
  forMyReview?: boolean | null | undefined
  kinds?: Array<OfferKind> | null | undefined
  /** Offers of the party that the viewer acts for. */
  mine?: boolean | null | undefined
  /** With places to claim today, by the compound if given. */
  openToClaim?: boolean | null | undefined
  pricePolicies?: Array<PricePolicy> | null | undefined
  /** Words of its text, publisher or category. */
  search?: string | null | undefined
  statuses?: Array<OfferStatus> | null | undefined
  /** The street of the council that they are offered under. */
  streetId?: string | null | undefined
}

export type OfferKind = 'CULTURE' | 'GOVERNANCE' | 'PRODUCT' | 'SERVICE'

export type OfferPlace = 'AT_BUILDING' | 'AT_COMPOUND' | 'ONLINE'

export type OfferSort = 'DISTANCE' | 'NEWEST' | 'PLACES_LEFT'

export type OfferStatus = 'CLOSED' | 'DRAFT' | 'EXPIRED' | 'PAUSED' | 'PUBLISHED' | 'SUBMITTED' | 'WITHDRAWN'

export type OfferUnit = 'HOUSEHOLD' | 'PERSON' | 'SESSION'

export type PauseCause = 'PUBLISHER' | 'SUSPENSION'

export type PricePolicy = 'DISCOUNTED' | 'FREE' | 'PAID'

export type PublisherKind = 'COUNCIL' | 'ENTERPRISE'

export type QueueRule = 'FIRST_COME' | 'UNSERVED_FIRST'

export type RecordKind =
  | 'BUILDING'
  | 'CLAIM'
  | 'COMMUNITY'
  | 'COMPOUND'
  | 'COUNCIL'
  | 'DISTRICT'
  | 'ENTERPRISE'
  | 'MEMBERSHIP'
  | 'NEED'
  | 'OFFER'
  | 'ROLE_GRANT'
  | 'STREET'
  | 'USER'

export type RejectMembershipInput = {
  id: string
  reason: string
  version: number
}

export type ResumeMembershipInput = {
  id: string
  version: number
}

export type ReviewDecision = 'PASS' | 'RETURN'

export type ReviewLevel = 'COUNCIL' | 'DISTRICT'

export type ReviewOfferInput = {
  decision: ReviewDecision
  id: string
  /** Required to return an offer. */
  note?: string | null | undefined
  version: number
}

export type Role =
  'AUDITOR' | 'COMMUNITY_STAFF' | 'COUNCIL_OFFICER' | 'DISTRICT_ADMIN' | 'ENTERPRISE_REP' | 'STREET_STAFF'

export type ScopeKind = 'COMMUNITY' | 'COUNCIL' | 'DISTRICT' | 'ENTERPRISE' | 'STREET'

export type Seat = 'CHAIR' | 'DIRECTOR' | 'OBSERVER' | 'SECRETARY' | 'VICE_CHAIR'

export type ServiceAreaKind = 'COMMUNITIES' | 'DISTRICT' | 'RADIUS' | 'STREETS'

export type SignInInput = {
  /** A Chinese mobile number; +86, spaces and full-width digits are fine. */
  mobile: string
  password: string
}

export type SignOutInput = {
  /** Given for the grammar alone; not used. */
  clientMutationId?: string | null | undefined
}

export type SuspendMembershipInput = {
  id: string
  reason: string
  version: number
}

export type TermsStatus = 'CURRENT' | 'DISCARDED' | 'DRAFT' | 'SUBMITTED' | 'SUPERSEDED'

export type TimeMode = 'BY_AGREEMENT' | 'SLOTS' | 'WHOLE_DAYS'

/** What is left out or null stays as it is. */
export type UpdateCompoundInput = {
  address?: string | null | undefined
  childrenShare?: number | null | undefined
  dualIncomeShare?: number | null | undefined
  households?: number | null | undefined
  id: string
  name?: string | null | undefined
  olderShare?: number | null | undefined
  residents?: number | null | undefined
  version: number
}

/** What changes; what is left out stays. */
export type UpdateEnterpriseInput = {
  contactMobile?: string | null | undefined
  contactName?: string | null | undefined
  id: string
  /** A fresh upload with the purpose LICENCE. */
  licenceId?: string | null | undefined
  name?: string | null | undefined
  version: number
}

export type UpdatePreferencesInput = {
  largeType?: boolean | null | undefined
  /** zh-CN or en. */
  locale?: string | null | undefined
}

export type AuditLogQueryVariables = Exact<{
  first: number
  after?: string | null | undefined
  filter?: AuditFilter | null | undefined
}>

export type AuditLogQuery = {
  auditLog: {
    __typename: 'AuditEntryConnection'
    edges: Array<{
      __typename: 'AuditEntryEdge'
      node: {
        __typename: 'AuditEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        recordKind: RecordKind
        recordName: string
        from: string | null
        to: string | null
        reason: string | null
        changes: unknown
        source: ChangeSource
        requestId: string | null
      }
    }>
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null }
  }
}

export type BuildingsQueryVariables = Exact<{
  first: number
  after?: string | null | undefined
  filter?: BuildingFilter | null | undefined
}>

export type BuildingsQuery = {
  buildings: {
    __typename: 'BuildingConnection'
    totalCount: number
    edges: Array<{
      __typename: 'BuildingEdge'
      node: {
        __typename: 'Building'
        id: string
        name: string
        kind: BuildingKind
        address: string
        street: { __typename: 'Street'; id: string; name: string }
        councils: Array<{ __typename: 'Council'; id: string; name: string; status: CouncilStatus }>
      }
    }>
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null }
  }
}

export type BuildingQueryVariables = Exact<{
  id: string
  enterprises: number
}>

export type BuildingQuery = {
  building: {
    __typename: 'Building'
    id: string
    name: string
    kind: BuildingKind
    address: string
    isDemonstration: boolean
    point: { __typename: 'Point'; latitude: number; longitude: number; system: CoordinateSystem } | null
    street: { __typename: 'Street'; id: string; name: string }
    councils: Array<{
      __typename: 'Council'
      id: string
      name: string
      status: CouncilStatus
      memberCount: number
      hasOfficer: boolean
    }>
  } | null
  enterprises: {
    __typename: 'EnterpriseConnection'
    totalCount: number
    edges: Array<{
      __typename: 'EnterpriseEdge'
      node: {
        __typename: 'Enterprise'
        id: string
        name: string
        kind: EnterpriseKind
        status: EnterpriseStatus
      }
    }>
  }
}

export type CouncilsQueryVariables = Exact<{
  first: number
  after?: string | null | undefined
  filter?: CouncilFilter | null | undefined
}>

export type CouncilsQuery = {
  councils: {
    __typename: 'CouncilConnection'
    totalCount: number
    edges: Array<{
      __typename: 'CouncilEdge'
      node: {
        __typename: 'Council'
        id: string
        name: string
        status: CouncilStatus
        foundedOn: string | null
        memberCount: number
        hasOfficer: boolean
        building: { __typename: 'Building'; id: string; name: string }
        street: { __typename: 'Street'; id: string; name: string }
      }
    }>
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null }
  }
}

export type CouncilQueryVariables = Exact<{
  id: string
}>

export type CouncilQuery = {
  council: {
    __typename: 'Council'
    id: string
    name: string
    status: CouncilStatus
    foundedOn: string | null
    memberCount: number
    hasOfficer: boolean
    version: number
    viewerCanDissolve: boolean
    building: { __typename: 'Building'; id: string; name: string; address: string }
    street: { __typename: 'Street'; id: string; name: string }
    seats: Array<{
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }>
    timeline: Array<{
      __typename: 'TimelineEntry'
      id: string
      at: string
      action: string
      actorName: string | null
      actingRole: Role | null
      onBehalfOf: string | null
      from: string | null
      to: string | null
      reason: string | null
      facts: unknown
      source: ChangeSource
    }>
  } | null
}

export type CouncilBuildingsQueryVariables = Exact<{
  first: number
  filter?: BuildingFilter | null | undefined
}>

export type CouncilBuildingsQuery = {
  buildings: {
    __typename: 'BuildingConnection'
    edges: Array<{
      __typename: 'BuildingEdge'
      node: {
        __typename: 'Building'
        id: string
        name: string
        street: { __typename: 'Street'; id: string; name: string }
      }
    }>
  }
}

export type CreateCouncilMutationVariables = Exact<{
  input: CreateCouncilInput
}>

export type CreateCouncilMutation = {
  createCouncil: {
    __typename: 'CreateCouncilPayload'
    council: {
      __typename: 'Council'
      id: string
      name: string
      status: CouncilStatus
      foundedOn: string | null
      memberCount: number
      hasOfficer: boolean
      version: number
      viewerCanDissolve: boolean
      building: { __typename: 'Building'; id: string; name: string; address: string }
      street: { __typename: 'Street'; id: string; name: string }
      seats: Array<{
        __typename: 'CouncilMembership'
        memberKind: MemberKind
        seat: Seat
        termFrom: string | null
        termUntil: string | null
        id: string
        memberName: string
        status: MembershipStatus
        version: number
        offersPausedBySuspension: number
        viewerCanSuspend: boolean
        viewerCanResume: boolean
        viewerCanEnd: boolean
        enterprise: { __typename: 'Enterprise'; id: string } | null
        council: { __typename: 'Council'; id: string; name: string }
      }>
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
    }
  }
}

export type DissolveCouncilMutationVariables = Exact<{
  input: DissolveCouncilInput
}>

export type DissolveCouncilMutation = {
  dissolveCouncil: {
    __typename: 'DissolveCouncilPayload'
    council: {
      __typename: 'Council'
      id: string
      name: string
      status: CouncilStatus
      foundedOn: string | null
      memberCount: number
      hasOfficer: boolean
      version: number
      viewerCanDissolve: boolean
      building: { __typename: 'Building'; id: string; name: string; address: string }
      street: { __typename: 'Street'; id: string; name: string }
      seats: Array<{
        __typename: 'CouncilMembership'
        memberKind: MemberKind
        seat: Seat
        termFrom: string | null
        termUntil: string | null
        id: string
        memberName: string
        status: MembershipStatus
        version: number
        offersPausedBySuspension: number
        viewerCanSuspend: boolean
        viewerCanResume: boolean
        viewerCanEnd: boolean
        enterprise: { __typename: 'Enterprise'; id: string } | null
        council: { __typename: 'Council'; id: string; name: string }
      }>
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
    }
  }
}

export type CouncilDetailsFragment = {
  __typename: 'Council'
  id: string
  name: string
  status: CouncilStatus
  foundedOn: string | null
  memberCount: number
  hasOfficer: boolean
  version: number
  viewerCanDissolve: boolean
  building: { __typename: 'Building'; id: string; name: string; address: string }
  street: { __typename: 'Street'; id: string; name: string }
  seats: Array<{
    __typename: 'CouncilMembership'
    memberKind: MemberKind
    seat: Seat
    termFrom: string | null
    termUntil: string | null
    id: string
    memberName: string
    status: MembershipStatus
    version: number
    offersPausedBySuspension: number
    viewerCanSuspend: boolean
    viewerCanResume: boolean
    viewerCanEnd: boolean
    enterprise: { __typename: 'Enterprise'; id: string } | null
    council: { __typename: 'Council'; id: string; name: string }
  }>
  timeline: Array<{
    __typename: 'TimelineEntry'
    id: string
    at: string
    action: string
    actorName: string | null
    actingRole: Role | null
    onBehalfOf: string | null
    from: string | null
    to: string | null
    reason: string | null
    facts: unknown
    source: ChangeSource
  }>
}

export type EnterprisesQueryVariables = Exact<{
  first: number
  after?: string | null | undefined
  filter?: EnterpriseFilter | null | undefined
}>

export type EnterprisesQuery = {
  enterprises: {
    __typename: 'EnterpriseConnection'
    totalCount: number
    edges: Array<{
      __typename: 'EnterpriseEdge'
      node: {
        __typename: 'Enterprise'
        id: string
        kind: EnterpriseKind
        name: string
        creditCode: string
        status: EnterpriseStatus
        contactName: string
        contactMobileMasked: string
        createdAt: string
        buildings: Array<{ __typename: 'Building'; id: string; name: string }>
      }
    }>
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null }
  }
}

export type EnterpriseQueryVariables = Exact<{
  id: string
}>

export type EnterpriseQuery = {
  enterprise: {
    __typename: 'Enterprise'
    id: string
    kind: EnterpriseKind
    name: string
    creditCode: string
    status: EnterpriseStatus
    contactName: string
    contactMobileMasked: string
    isDemonstration: boolean
    createdAt: string
    version: number
    licence: { __typename: 'File'; id: string; name: string; url: string } | null
    memberships: Array<{
      __typename: 'CouncilMembership'
      id: string
      seat: Seat
      status: MembershipStatus
      termFrom: string | null
      termUntil: string | null
      council: { __typename: 'Council'; id: string; name: string }
    }>
    timeline: Array<{
      __typename: 'TimelineEntry'
      id: string
      at: string
      action: string
      actorName: string | null
      actingRole: Role | null
      onBehalfOf: string | null
      from: string | null
      to: string | null
      reason: string | null
      facts: unknown
      source: ChangeSource
    }>
    buildings: Array<{
      __typename: 'Building'
      id: string
      name: string
      address: string
      street: { __typename: 'Street'; id: string; name: string }
    }>
  } | null
}

export type UpdateEnterpriseMutationVariables = Exact<{
  input: UpdateEnterpriseInput
}>

export type UpdateEnterpriseMutation = {
  updateEnterprise: {
    __typename: 'UpdateEnterprisePayload'
    enterprise: {
      __typename: 'Enterprise'
      id: string
      kind: EnterpriseKind
      name: string
      creditCode: string
      status: EnterpriseStatus
      contactName: string
      contactMobileMasked: string
      isDemonstration: boolean
      createdAt: string
      version: number
      licence: { __typename: 'File'; id: string; name: string; url: string } | null
      memberships: Array<{
        __typename: 'CouncilMembership'
        id: string
        seat: Seat
        status: MembershipStatus
        termFrom: string | null
        termUntil: string | null
        council: { __typename: 'Council'; id: string; name: string }
      }>
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      buildings: Array<{
        __typename: 'Building'
        id: string
        name: string
        address: string
        street: { __typename: 'Street'; id: string; name: string }
      }>
    }
  }
}

export type EnterpriseDetailsFragment = {
  __typename: 'Enterprise'
  id: string
  kind: EnterpriseKind
  name: string
  creditCode: string
  status: EnterpriseStatus
  contactName: string
  contactMobileMasked: string
  isDemonstration: boolean
  createdAt: string
  version: number
  licence: { __typename: 'File'; id: string; name: string; url: string } | null
  memberships: Array<{
    __typename: 'CouncilMembership'
    id: string
    seat: Seat
    status: MembershipStatus
    termFrom: string | null
    termUntil: string | null
    council: { __typename: 'Council'; id: string; name: string }
  }>
  timeline: Array<{
    __typename: 'TimelineEntry'
    id: string
    at: string
    action: string
    actorName: string | null
    actingRole: Role | null
    onBehalfOf: string | null
    from: string | null
    to: string | null
    reason: string | null
    facts: unknown
    source: ChangeSource
  }>
  buildings: Array<{
    __typename: 'Building'
    id: string
    name: string
    address: string
    street: { __typename: 'Street'; id: string; name: string }
  }>
}

export type MembershipsQueryVariables = Exact<{
  first: number
  after?: string | null | undefined
  filter?: MembershipFilter | null | undefined
}>

export type MembershipsQuery = {
  councilMemberships: {
    __typename: 'CouncilMembershipConnection'
    totalCount: number
    edges: Array<{
      __typename: 'CouncilMembershipEdge'
      node: {
        __typename: 'CouncilMembership'
        id: string
        memberKind: MemberKind
        memberName: string
        seat: Seat
        status: MembershipStatus
        appliedAt: string
        answerDue: string | null
        council: { __typename: 'Council'; id: string; name: string }
      }
    }>
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null }
  }
}

export type MembershipQueryVariables = Exact<{
  id: string
}>

export type MembershipQuery = {
  councilMembership: {
    __typename: 'CouncilMembership'
    memberKind: MemberKind
    seat: Seat
    termFrom: string | null
    termUntil: string | null
    statement: string
    reason: string | null
    endCause: MembershipEndCause | null
    appliedAt: string
    answerDue: string | null
    viewerCanEndorse: boolean
    viewerCanApprove: boolean
    viewerCanReject: boolean
    id: string
    memberName: string
    status: MembershipStatus
    version: number
    offersPausedBySuspension: number
    viewerCanSuspend: boolean
    viewerCanResume: boolean
    viewerCanEnd: boolean
    enterprise: {
      __typename: 'Enterprise'
      id: string
      name: string
      status: EnterpriseStatus
      creditCode: string
      licence: { __typename: 'File'; id: string; name: string; url: string } | null
    } | null
    timeline: Array<{
      __typename: 'TimelineEntry'
      id: string
      at: string
      action: string
      actorName: string | null
      actingRole: Role | null
      onBehalfOf: string | null
      from: string | null
      to: string | null
      reason: string | null
      facts: unknown
      source: ChangeSource
    }>
    council: { __typename: 'Council'; id: string; name: string }
  } | null
}

export type MembershipOffersQueryVariables = Exact<{
  enterpriseId: string
  councilId: string
}>

export type MembershipOffersQuery = {
  published: { __typename: 'OfferConnection'; totalCount: number }
  paused: { __typename: 'OfferConnection'; totalCount: number }
  submitted: { __typename: 'OfferConnection'; totalCount: number }
}

export type EndorseMembershipMutationVariables = Exact<{
  input: EndorseMembershipInput
}>

export type EndorseMembershipMutation = {
  endorseMembership: {
    __typename: 'EndorseMembershipPayload'
    membership: {
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      statement: string
      reason: string | null
      endCause: MembershipEndCause | null
      appliedAt: string
      answerDue: string | null
      viewerCanEndorse: boolean
      viewerCanApprove: boolean
      viewerCanReject: boolean
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }
  }
}

export type ApproveMembershipMutationVariables = Exact<{
  input: ApproveMembershipInput
}>

export type ApproveMembershipMutation = {
  approveMembership: {
    __typename: 'ApproveMembershipPayload'
    oneTimePassword: string | null
    membership: {
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      statement: string
      reason: string | null
      endCause: MembershipEndCause | null
      appliedAt: string
      answerDue: string | null
      viewerCanEndorse: boolean
      viewerCanApprove: boolean
      viewerCanReject: boolean
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }
  }
}

export type RejectMembershipMutationVariables = Exact<{
  input: RejectMembershipInput
}>

export type RejectMembershipMutation = {
  rejectMembership: {
    __typename: 'RejectMembershipPayload'
    membership: {
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      statement: string
      reason: string | null
      endCause: MembershipEndCause | null
      appliedAt: string
      answerDue: string | null
      viewerCanEndorse: boolean
      viewerCanApprove: boolean
      viewerCanReject: boolean
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }
  }
}

export type SuspendMembershipMutationVariables = Exact<{
  input: SuspendMembershipInput
}>

export type SuspendMembershipMutation = {
  suspendMembership: {
    __typename: 'SuspendMembershipPayload'
    pausedOffers: number
    membership: {
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      statement: string
      reason: string | null
      endCause: MembershipEndCause | null
      appliedAt: string
      answerDue: string | null
      viewerCanEndorse: boolean
      viewerCanApprove: boolean
      viewerCanReject: boolean
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }
  }
}

export type ResumeMembershipMutationVariables = Exact<{
  input: ResumeMembershipInput
}>

export type ResumeMembershipMutation = {
  resumeMembership: {
    __typename: 'ResumeMembershipPayload'
    resumedOffers: number
    membership: {
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      statement: string
      reason: string | null
      endCause: MembershipEndCause | null
      appliedAt: string
      answerDue: string | null
      viewerCanEndorse: boolean
      viewerCanApprove: boolean
      viewerCanReject: boolean
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }
  }
}

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput
}>

export type EndMembershipMutation = {
  endMembership: {
    __typename: 'EndMembershipPayload'
    closedOffers: number
    returnedOffers: number
    membership: {
      __typename: 'CouncilMembership'
      memberKind: MemberKind
      seat: Seat
      termFrom: string | null
      termUntil: string | null
      statement: string
      reason: string | null
      endCause: MembershipEndCause | null
      appliedAt: string
      answerDue: string | null
      viewerCanEndorse: boolean
      viewerCanApprove: boolean
      viewerCanReject: boolean
      id: string
      memberName: string
      status: MembershipStatus
      version: number
      offersPausedBySuspension: number
      viewerCanSuspend: boolean
      viewerCanResume: boolean
      viewerCanEnd: boolean
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      enterprise: { __typename: 'Enterprise'; id: string } | null
      council: { __typename: 'Council'; id: string; name: string }
    }
  }
}

export type MembershipDetailsFragment = {
  __typename: 'CouncilMembership'
  memberKind: MemberKind
  seat: Seat
  termFrom: string | null
  termUntil: string | null
  statement: string
  reason: string | null
  endCause: MembershipEndCause | null
  appliedAt: string
  answerDue: string | null
  viewerCanEndorse: boolean
  viewerCanApprove: boolean
  viewerCanReject: boolean
  id: string
  memberName: string
  status: MembershipStatus
  version: number
  offersPausedBySuspension: number
  viewerCanSuspend: boolean
  viewerCanResume: boolean
  viewerCanEnd: boolean
  timeline: Array<{
    __typename: 'TimelineEntry'
    id: string
    at: string
    action: string
    actorName: string | null
    actingRole: Role | null
    onBehalfOf: string | null
    from: string | null
    to: string | null
    reason: string | null
    facts: unknown
    source: ChangeSource
  }>
  enterprise: { __typename: 'Enterprise'; id: string } | null
  council: { __typename: 'Council'; id: string; name: string }
}

export type MembershipStandingFragment = {
  __typename: 'CouncilMembership'
  id: string
  memberName: string
  status: MembershipStatus
  version: number
  offersPausedBySuspension: number
  viewerCanSuspend: boolean
  viewerCanResume: boolean
  viewerCanEnd: boolean
  enterprise: { __typename: 'Enterprise'; id: string } | null
  council: { __typename: 'Council'; id: string; name: string }
}

export type OfferForStaffQueryVariables = Exact<{
  id: string
}>

export type OfferForStaffQuery = {
  offer: {
    __typename: 'Offer'
    summary: string
    body: string
    version: number
    pauseCause: PauseCause | null
    returnNote: string | null
    publisherKind: PublisherKind
    perCompoundLimit: number
    participantsMin: number | null
    participantsMax: number | null
    leadTimeDays: number
    queueRule: QueueRule
    isDemonstration: boolean
    viewerCanReview: boolean
    id: string
    title: string
    status: OfferStatus
    awaiting: ReviewLevel | null
    reviewDue: string | null
    publisherName: string
    unit: OfferUnit
    capacity: number
    taken: number
    waiting: number
    availableFrom: string
    availableUntil: string
    publishedAt: string | null
    enterprise: { __typename: 'Enterprise'; id: string; name: string } | null
    building: { __typename: 'Building'; id: string; name: string; address: string }
    serviceArea: {
      __typename: 'ServiceArea'
      kind: ServiceAreaKind
      radiusMetres: number | null
      streets: Array<{ __typename: 'Street'; id: string; name: string }>
      communities: Array<{ __typename: 'Community'; id: string; name: string }>
    }
    terms: {
      __typename: 'OfferTerms'
      number: number
      kind: OfferKind
      pricePolicy: PricePolicy
      status: TermsStatus
      audiences: Array<Audience>
      place: OfferPlace
      priceFen: number | null
      priceNote: string
      timeMode: TimeMode
      returnNote: string | null
      category: { __typename: 'Category'; code: string; zh: string; en: string }
      slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
    }
    proposedTerms: {
      __typename: 'OfferTerms'
      number: number
      status: TermsStatus
      kind: OfferKind
      audiences: Array<Audience>
      place: OfferPlace
      pricePolicy: PricePolicy
      priceFen: number | null
      priceNote: string
      timeMode: TimeMode
      returnNote: string | null
      category: { __typename: 'Category'; code: string; zh: string; en: string }
      slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
    } | null
    timeline: Array<{
      __typename: 'TimelineEntry'
      id: string
      at: string
      action: string
      actorName: string | null
      actingRole: Role | null
      onBehalfOf: string | null
      from: string | null
      to: string | null
      reason: string | null
      facts: unknown
      source: ChangeSource
    }>
    council: {
      __typename: 'Council'
      id: string
      name: string
      street: { __typename: 'Street'; id: string; name: string }
    }
  } | null
}

export type ReviewOfferForStaffMutationVariables = Exact<{
  input: ReviewOfferInput
}>

export type ReviewOfferForStaffMutation = {
  reviewOffer: {
    __typename: 'ReviewOfferPayload'
    offer: {
      __typename: 'Offer'
      summary: string
      body: string
      version: number
      pauseCause: PauseCause | null
      returnNote: string | null
      publisherKind: PublisherKind
      perCompoundLimit: number
      participantsMin: number | null
      participantsMax: number | null
      leadTimeDays: number
      queueRule: QueueRule
      isDemonstration: boolean
      viewerCanReview: boolean
      id: string
      title: string
      status: OfferStatus
      awaiting: ReviewLevel | null
      reviewDue: string | null
      publisherName: string
      unit: OfferUnit
      capacity: number
      taken: number
      waiting: number
      availableFrom: string
      availableUntil: string
      publishedAt: string | null
      enterprise: { __typename: 'Enterprise'; id: string; name: string } | null
      building: { __typename: 'Building'; id: string; name: string; address: string }
      serviceArea: {
        __typename: 'ServiceArea'
        kind: ServiceAreaKind
        radiusMetres: number | null
        streets: Array<{ __typename: 'Street'; id: string; name: string }>
        communities: Array<{ __typename: 'Community'; id: string; name: string }>
      }
      terms: {
        __typename: 'OfferTerms'
        number: number
        kind: OfferKind
        pricePolicy: PricePolicy
        status: TermsStatus
        audiences: Array<Audience>
        place: OfferPlace
        priceFen: number | null
        priceNote: string
        timeMode: TimeMode
        returnNote: string | null
        category: { __typename: 'Category'; code: string; zh: string; en: string }
        slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
      }
      proposedTerms: {
        __typename: 'OfferTerms'
        number: number
        status: TermsStatus
        kind: OfferKind
        audiences: Array<Audience>
        place: OfferPlace
        pricePolicy: PricePolicy
        priceFen: number | null
        priceNote: string
        timeMode: TimeMode
        returnNote: string | null
        category: { __typename: 'Category'; code: string; zh: string; en: string }
        slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
      } | null
      timeline: Array<{
        __typename: 'TimelineEntry'
        id: string
        at: string
        action: string
        actorName: string | null
        actingRole: Role | null
        onBehalfOf: string | null
        from: string | null
        to: string | null
        reason: string | null
        facts: unknown
        source: ChangeSource
      }>
      council: {
        __typename: 'Council'
        id: string
        name: string
        street: { __typename: 'Street'; id: string; name: string }
      }
    }
  }
}

export type OfferDetailsFragment = {
  __typename: 'Offer'
  summary: string
  body: string
  version: number
  pauseCause: PauseCause | null
  returnNote: string | null
  publisherKind: PublisherKind
  perCompoundLimit: number
  participantsMin: number | null
  participantsMax: number | null
  leadTimeDays: number
  queueRule: QueueRule
  isDemonstration: boolean
  viewerCanReview: boolean
  id: string
  title: string
  status: OfferStatus
  awaiting: ReviewLevel | null
  reviewDue: string | null
  publisherName: string
  unit: OfferUnit
  capacity: number
  taken: number
  waiting: number
  availableFrom: string
  availableUntil: string
  publishedAt: string | null
  enterprise: { __typename: 'Enterprise'; id: string; name: string } | null
  building: { __typename: 'Building'; id: string; name: string; address: string }
  serviceArea: {
    __typename: 'ServiceArea'
    kind: ServiceAreaKind
    radiusMetres: number | null
    streets: Array<{ __typename: 'Street'; id: string; name: string }>
    communities: Array<{ __typename: 'Community'; id: string; name: string }>
  }
  terms: {
    __typename: 'OfferTerms'
    number: number
    kind: OfferKind
    pricePolicy: PricePolicy
    status: TermsStatus
    audiences: Array<Audience>
    place: OfferPlace
    priceFen: number | null
    priceNote: string
    timeMode: TimeMode
    returnNote: string | null
    category: { __typename: 'Category'; code: string; zh: string; en: string }
    slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
  }
  proposedTerms: {
    __typename: 'OfferTerms'
    number: number
    status: TermsStatus
    kind: OfferKind
    audiences: Array<Audience>
    place: OfferPlace
    pricePolicy: PricePolicy
    priceFen: number | null
    priceNote: string
    timeMode: TimeMode
    returnNote: string | null
    category: { __typename: 'Category'; code: string; zh: string; en: string }
    slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
  } | null
  timeline: Array<{
    __typename: 'TimelineEntry'
    id: string
    at: string
    action: string
    actorName: string | null
    actingRole: Role | null
    onBehalfOf: string | null
    from: string | null
    to: string | null
    reason: string | null
    facts: unknown
    source: ChangeSource
  }>
  council: {
    __typename: 'Council'
    id: string
    name: string
    street: { __typename: 'Street'; id: string; name: string }
  }
}

export type OfferTermsPartsFragment = {
  __typename: 'OfferTerms'
  number: number
  status: TermsStatus
  kind: OfferKind
  audiences: Array<Audience>
  place: OfferPlace
  pricePolicy: PricePolicy
  priceFen: number | null
  priceNote: string
  timeMode: TimeMode
  returnNote: string | null
  category: { __typename: 'Category'; code: string; zh: string; en: string }
  slots: Array<{ __typename: 'TimeSlot'; startsAt: string; endsAt: string }>
}

export type OffersForStaffQueryVariables = Exact<{
  first: number
  after?: string | null | undefined
  filter?: OfferFilter | null | undefined
  sort?: OfferSort | null | undefined
}>

export type OffersForStaffQuery = {
  offers: {
    __typename: 'OfferConnection'
    totalCount: number
    edges: Array<{
      __typename: 'OfferEdge'
      node: {
        __typename: 'Offer'
        id: string
        title: string
        status: OfferStatus
        awaiting: ReviewLevel | null
        reviewDue: string | null
        publisherName: string
        unit: OfferUnit
        capacity: number
        taken: number
        waiting: number
        availableFrom: string
        availableUntil: string
        publishedAt: string | null
        council: {
          __typename: 'Council'
          id: string
          name: string
          street: { __typename: 'Street'; id: string; name: string }
        }
        terms: {
          __typename: 'OfferTerms'
          number: number
          kind: OfferKind
          pricePolicy: PricePolicy
          category: { __typename: 'Category'; code: string; zh: string; en: string }
        }
      }
    }>
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null }
  }
}

export type CategoryChoicesQueryVariables = Exact<{ [key: string]: never }>

export type CategoryChoicesQuery = {
  categories: Array<{ __typename: 'Category'; code: string; kind: OfferKind; zh: string; en: string }>
}

export type OfferRowFragment = {
  __typename: 'Offer'
  id: string
  title: string
  status: OfferStatus
  awaiting: ReviewLevel | null
  reviewDue: string | null
  publisherName: string
  unit: OfferUnit
  capacity: number
  taken: number
  waiting: number
  availableFrom: string
  availableUntil: string
  publishedAt: string | null
  council: {
    __typename: 'Council'
    id: string
    name: string
    street: { __typename: 'Street'; id: string; name: string }
  }
  terms: {
    __typename: 'OfferTerms'
    number: number
    kind: OfferKind
    pricePolicy: PricePolicy
    category: { __typename: 'Category'; code: string; zh: string; en: string }
  }
}

export type ScopeOfStaffQueryVariables = Exact<{ [key: string]: never }>

export type ScopeOfStaffQuery = {
  viewer: {
    __typename: 'Viewer'
    actingGrant: {
      __typename: 'RoleGrant'
      id: string
      role: Role
      scopeKind: ScopeKind
      scopeId: string
    } | null
  } | null
}

export type StreetChoicesQueryVariables = Exact<{ [key: string]: never }>

export type StreetChoicesQuery = {
  territory: {
    __typename: 'District'
    id: string
    streets: Array<{ __typename: 'Street'; id: string; name: string }>
  }
}

export type CompoundFactsFragment = {
  __typename: 'Compound'
  id: string
  version: number
  name: string
  address: string
  households: number
  residents: number
  olderShare: number
  childrenShare: number
  dualIncomeShare: number
}

export type CompoundDetailQueryVariables = Exact<{
  id: string
}>

export type CompoundDetailQuery = {
  compound: {
    __typename: 'Compound'
    isDemonstration: boolean
    id: string
    version: number
    name: string
    address: string
    households: number
    residents: number
    olderShare: number
    childrenShare: number
    dualIncomeShare: number
    point: { __typename: 'Point'; latitude: number; longitude: number; system: CoordinateSystem } | null
    community: {
      __typename: 'Community'
      id: string
      name: string
      street: { __typename: 'Street'; id: string; name: string }
    }
  } | null
}

export type CreateCompoundMutationVariables = Exact<{
  input: CreateCompoundInput
}>

export type CreateCompoundMutation = {
  createCompound: {
    __typename: 'CreateCompoundPayload'
    compound: {
      __typename: 'Compound'
      id: string
      version: number
      name: string
      address: string
      households: number
      residents: number
      olderShare: number
      childrenShare: number
      dualIncomeShare: number
    }
  }
}

export type UpdateCompoundMutationVariables = Exact<{
  input: UpdateCompoundInput
}>

export type UpdateCompoundMutation = {
  updateCompound: {
    __typename: 'UpdateCompoundPayload'
    compound: {
      __typename: 'Compound'
      id: string
      version: number
      name: string
      address: string
      households: number
      residents: number
      olderShare: number
      childrenShare: number
      dualIncomeShare: number
    }
  }
}

export type TerritoryTreeQueryVariables = Exact<{ [key: string]: never }>

export type TerritoryTreeQuery = {
  territory: {
    __typename: 'District'
    id: string
    name: string
    city: string
    streets: Array<{
      __typename: 'Street'
      id: string
      code: string
      name: string
      communities: Array<{
        __typename: 'Community'
        id: string
        code: string
        name: string
        compounds: Array<{ __typename: 'Compound'; id: string; name: string }>
      }>
    }>
  }
}

export type TimelinePartsFragment = {
  __typename: 'TimelineEntry'
  id: string
  at: string
  action: string
  actorName: string | null
  actingRole: Role | null
  onBehalfOf: string | null
  from: string | null
  to: string | null
  reason: string | null
  facts: unknown
  source: ChangeSource
}

export type ViewerQueryVariables = Exact<{ [key: string]: never }>

export type ViewerQuery = {
  viewer: {
    __typename: 'Viewer'
    user: {
      __typename: 'User'
      id: string
      name: string
      locale: string
      largeType: boolean
      passwordChangeRequired: boolean
    }
    grants: Array<{
      __typename: 'RoleGrant'
      id: string
      role: Role
      scopeKind: ScopeKind
      scopeName: string
      districtName: string
    }>
    actingGrant: {
      __typename: 'RoleGrant'
      id: string
      role: Role
      scopeKind: ScopeKind
      scopeName: string
      districtName: string
    } | null
  } | null
}

export type SignInMutationVariables = Exact<{
  input: SignInInput
}>

export type SignInMutation = {
  signIn: {
    __typename: 'SignInPayload'
    viewer: {
      __typename: 'Viewer'
      user: {
        __typename: 'User'
        id: string
        name: string
        locale: string
        largeType: boolean
        passwordChangeRequired: boolean
      }
      grants: Array<{
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      }>
      actingGrant: {
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      } | null
    }
  }
}

export type SignOutMutationVariables = Exact<{
  input: SignOutInput
}>

export type SignOutMutation = { signOut: { __typename: 'SignOutPayload'; ok: boolean } }

export type ChooseActingRoleMutationVariables = Exact<{
  input: ChooseActingRoleInput
}>

export type ChooseActingRoleMutation = {
  chooseActingRole: {
    __typename: 'ChooseActingRolePayload'
    viewer: {
      __typename: 'Viewer'
      user: {
        __typename: 'User'
        id: string
        name: string
        locale: string
        largeType: boolean
        passwordChangeRequired: boolean
      }
      grants: Array<{
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      }>
      actingGrant: {
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      } | null
    }
  }
}

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput
}>

export type ChangePasswordMutation = {
  changePassword: {
    __typename: 'ChangePasswordPayload'
    viewer: {
      __typename: 'Viewer'
      user: {
        __typename: 'User'
        id: string
        name: string
        locale: string
        largeType: boolean
        passwordChangeRequired: boolean
      }
      grants: Array<{
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      }>
      actingGrant: {
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      } | null
    }
  }
}

export type UpdatePreferencesMutationVariables = Exact<{
  input: UpdatePreferencesInput
}>

export type UpdatePreferencesMutation = {
  updatePreferences: {
    __typename: 'UpdatePreferencesPayload'
    viewer: {
      __typename: 'Viewer'
      user: {
        __typename: 'User'
        id: string
        name: string
        locale: string
        largeType: boolean
        passwordChangeRequired: boolean
      }
      grants: Array<{
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      }>
      actingGrant: {
        __typename: 'RoleGrant'
        id: string
        role: Role
        scopeKind: ScopeKind
        scopeName: string
        districtName: string
      } | null
    }
  }
}

export type ViewerPartsFragment = {
  __typename: 'Viewer'
  user: {
    __typename: 'User'
    id: string
    name: string
    locale: string
    largeType: boolean
    passwordChangeRequired: boolean
  }
  grants: Array<{
    __typename: 'RoleGrant'
    id: string
    role: Role
    scopeKind: ScopeKind
    scopeName: string
    districtName: string
  }>
  actingGrant: {
    __typename: 'RoleGrant'
    id: string
    role: Role
    scopeKind: ScopeKind
    scopeName: string
    districtName: string
  } | null
}

export type GrantPartsFragment = {
  __typename: 'RoleGrant'
  id: string
  role: Role
  scopeKind: ScopeKind
  scopeName: string
  districtName: string
}

export type UnreadMessageCountQueryVariables = Exact<{ [key: string]: never }>

export type UnreadMessageCountQuery = { unreadMessageCount: number }

export const MembershipStandingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembershipStandingFragment, unknown>
export const TimelinePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TimelinePartsFragment, unknown>
export const CouncilDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Council' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasOfficer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanDissolve' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'street' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CouncilDetailsFragment, unknown>
export const EnterpriseDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EnterpriseDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Enterprise' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creditCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactMobileMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'licence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'council' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterpriseDetailsFragment, unknown>
export const MembershipDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembershipDetailsFragment, unknown>
export const OfferRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'category' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferRowFragment, unknown>
export const OfferTermsPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferTermsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferTerms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceFen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeMode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'category' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferTermsPartsFragment, unknown>
export const OfferDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pauseCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'perCompoundLimit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participantsMin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participantsMax' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leadTimeDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'queueRule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReview' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceArea' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'radiusMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'streets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'communities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferTermsParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedTerms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferTermsParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'category' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferTermsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferTerms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceFen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeMode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'category' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferDetailsFragment, unknown>
export const CompoundFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CompoundFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'households' } },
          { kind: 'Field', name: { kind: 'Name', value: 'residents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'olderShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dualIncomeShare' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompoundFactsFragment, unknown>
export const GrantPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantPartsFragment, unknown>
export const ViewerPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'largeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passwordChangeRequired' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actingGrant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerPartsFragment, unknown>
export const AuditLogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditLog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'auditLog' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recordKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recordName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'changes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>
export const BuildingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Buildings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BuildingFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'street' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'councils' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BuildingsQuery, BuildingsQueryVariables>
export const BuildingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Building' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'enterprises' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'point' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'system' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'councils' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasOfficer' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprises' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'enterprises' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'buildingId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BuildingQuery, BuildingQueryVariables>
export const CouncilsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Councils' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'councils' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hasOfficer' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'building' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'street' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CouncilsQuery, CouncilsQueryVariables>
export const CouncilDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Council' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CouncilDetails' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Council' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasOfficer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanDissolve' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'street' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CouncilQuery, CouncilQueryVariables>
export const CouncilBuildingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CouncilBuildings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BuildingFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'street' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CouncilBuildingsQuery, CouncilBuildingsQueryVariables>
export const CreateCouncilDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCouncil' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCouncilInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCouncil' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'council' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CouncilDetails' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Council' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasOfficer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanDissolve' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'street' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateCouncilMutation, CreateCouncilMutationVariables>
export const DissolveCouncilDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DissolveCouncil' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DissolveCouncilInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dissolveCouncil' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'council' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CouncilDetails' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Council' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'foundedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasOfficer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanDissolve' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'street' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'seats' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DissolveCouncilMutation, DissolveCouncilMutationVariables>
export const EnterprisesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Enterprises' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EnterpriseFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprises' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'creditCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contactMobileMasked' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'buildings' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterprisesQuery, EnterprisesQueryVariables>
export const EnterpriseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Enterprise' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EnterpriseDetails' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EnterpriseDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Enterprise' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creditCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactMobileMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'licence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'council' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterpriseQuery, EnterpriseQueryVariables>
export const UpdateEnterpriseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateEnterprise' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateEnterpriseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateEnterprise' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'enterprise' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EnterpriseDetails' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EnterpriseDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Enterprise' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'creditCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contactMobileMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'licence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'memberships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'council' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buildings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateEnterpriseMutation, UpdateEnterpriseMutationVariables>
export const MembershipsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Memberships' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'MembershipFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'councilMemberships' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'council' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>
export const MembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Membership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'councilMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'enterprise' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'creditCode' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'licence' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembershipQuery, MembershipQueryVariables>
export const MembershipOffersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MembershipOffers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'enterpriseId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'councilId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'published' },
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'enterpriseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'enterpriseId' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'councilId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'councilId' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'PUBLISHED' }] },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'paused' },
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'enterpriseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'enterpriseId' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'councilId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'councilId' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'PAUSED' }] },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'submitted' },
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'enterpriseId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'enterpriseId' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'councilId' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'councilId' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'statuses' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SUBMITTED' }] },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MembershipOffersQuery, MembershipOffersQueryVariables>
export const EndorseMembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndorseMembership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndorseMembershipInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endorseMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndorseMembershipMutation, EndorseMembershipMutationVariables>
export const ApproveMembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveMembership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApproveMembershipInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approveMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'oneTimePassword' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveMembershipMutation, ApproveMembershipMutationVariables>
export const RejectMembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectMembership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectMembershipInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectMembershipMutation, RejectMembershipMutationVariables>
export const SuspendMembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuspendMembership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SuspendMembershipInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'pausedOffers' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuspendMembershipMutation, SuspendMembershipMutationVariables>
export const ResumeMembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResumeMembership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResumeMembershipInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resumeMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'resumedOffers' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResumeMembershipMutation, ResumeMembershipMutationVariables>
export const EndMembershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndMembership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndMembershipInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endMembership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipDetails' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOffers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnedOffers' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipStanding' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'offersPausedBySuspension' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanSuspend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanResume' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEnd' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MembershipDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CouncilMembership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MembershipStanding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'memberKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanEndorse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanApprove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReject' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>
export const OfferForStaffDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OfferForStaff' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferDetails' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'category' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferTermsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferTerms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceFen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeMode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'category' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pauseCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'perCompoundLimit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participantsMin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participantsMax' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leadTimeDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'queueRule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReview' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceArea' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'radiusMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'streets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'communities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferTermsParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedTerms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferTermsParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferForStaffQuery, OfferForStaffQueryVariables>
export const ReviewOfferForStaffDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReviewOfferForStaff' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReviewOfferInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reviewOffer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'offer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferDetails' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'category' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferTermsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferTerms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceFen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'priceNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeMode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'category' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actingRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onBehalfOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferRow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'pauseCause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returnNote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'perCompoundLimit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participantsMin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participantsMax' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leadTimeDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'queueRule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerCanReview' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'building' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceArea' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'radiusMetres' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'streets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'communities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferTermsParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedTerms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferTermsParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReviewOfferForStaffMutation, ReviewOfferForStaffMutationVariables>
export const OffersForStaffDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OffersForStaff' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferSort' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfferRow' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfferRow' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Offer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capacity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'council' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'street' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pricePolicy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'category' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OffersForStaffQuery, OffersForStaffQueryVariables>
export const CategoryChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CategoryChoices' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'categories' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'zh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'en' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CategoryChoicesQuery, CategoryChoicesQueryVariables>
export const ScopeOfStaffDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ScopeOfStaff' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actingGrant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scopeId' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScopeOfStaffQuery, ScopeOfStaffQueryVariables>
export const StreetChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StreetChoices' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'streets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StreetChoicesQuery, StreetChoicesQueryVariables>
export const CompoundDetailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CompoundDetail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'compound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CompoundFacts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'point' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'system' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'community' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'street' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CompoundFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'households' } },
          { kind: 'Field', name: { kind: 'Name', value: 'residents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'olderShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dualIncomeShare' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompoundDetailQuery, CompoundDetailQueryVariables>
export const CreateCompoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCompound' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCompoundInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCompound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'compound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CompoundFacts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CompoundFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'households' } },
          { kind: 'Field', name: { kind: 'Name', value: 'residents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'olderShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dualIncomeShare' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateCompoundMutation, CreateCompoundMutationVariables>
export const UpdateCompoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdateCompound' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateCompoundInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateCompound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'compound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CompoundFacts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CompoundFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compound' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'households' } },
          { kind: 'Field', name: { kind: 'Name', value: 'residents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'olderShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenShare' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dualIncomeShare' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdateCompoundMutation, UpdateCompoundMutationVariables>
export const TerritoryTreeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TerritoryTree' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'territory' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'city' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'streets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'communities' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'compounds' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TerritoryTreeQuery, TerritoryTreeQueryVariables>
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'largeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passwordChangeRequired' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actingGrant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'largeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passwordChangeRequired' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actingGrant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignOutInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signOut' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ok' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>
export const ChooseActingRoleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseActingRole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChooseActingRoleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chooseActingRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'largeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passwordChangeRequired' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actingGrant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseActingRoleMutation, ChooseActingRoleMutationVariables>
export const ChangePasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangePasswordInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changePassword' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'largeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passwordChangeRequired' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actingGrant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>
export const UpdatePreferencesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpdatePreferences' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdatePreferencesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updatePreferences' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GrantParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleGrant' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'districtName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'user' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'locale' } },
                { kind: 'Field', name: { kind: 'Name', value: 'largeType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passwordChangeRequired' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actingGrant' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GrantParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpdatePreferencesMutation, UpdatePreferencesMutationVariables>
export const UnreadMessageCountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnreadMessageCount' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'unreadMessageCount' } }],
      },
    },
  ],
} as unknown as DocumentNode<UnreadMessageCountQuery, UnreadMessageCountQueryVariables>
