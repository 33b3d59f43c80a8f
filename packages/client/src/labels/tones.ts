import type {
  ClaimStatus,
  CouncilStatus,
  DisputeStatus,
  EnterpriseStatus,
  FeedbackStatus,
  GrantState,
  InvitationStatus,
  Light,
  MembershipStatus,
  NeedStatus,
  ProposalStatus,
  RoundStatus,
  OfferStatus,
} from '@youlin/schema'
import type { Tone } from '@youlin/ui/tone'

/** How each state feels; the word always stands beside the colour. */
export const stateTones = {
  Light: { GREEN: 'success', YELLOW: 'warning', RED: 'danger', PAUSED: 'neutral' } satisfies Record<
    Light,
    Tone
  >,
  OfferStatus: {
    DRAFT: 'neutral',
    SUBMITTED: 'warning',
    PUBLISHED: 'success',
    PAUSED: 'warning',
    CLOSED: 'neutral',
    EXPIRED: 'neutral',
    WITHDRAWN: 'neutral',
  } satisfies Record<OfferStatus, Tone>,
  ClaimStatus: {
    REQUESTED: 'warning',
    WAITLISTED: 'info',
    HELD: 'warning',
    ACCEPTED: 'warning',
    SCHEDULED: 'info',
    DELIVERED: 'success',
    EVALUATED: 'success',
    ARCHIVED: 'neutral',
    DECLINED: 'neutral',
    CANCELLED: 'neutral',
    EXPIRED: 'danger',
    NO_SHOW: 'danger',
  } satisfies Record<ClaimStatus, Tone>,
  MembershipStatus: {
    APPLIED: 'warning',
    ENDORSED: 'warning',
    ACTIVE: 'success',
    SUSPENDED: 'danger',
    ENDED: 'neutral',
    REJECTED: 'danger',
    WITHDRAWN: 'neutral',
  } satisfies Record<MembershipStatus, Tone>,
  CouncilStatus: { FORMING: 'warning', ACTIVE: 'success', DISSOLVED: 'neutral' } satisfies Record<
    CouncilStatus,
    Tone
  >,
  EnterpriseStatus: {
    REGISTERED: 'warning',
    VERIFIED: 'success',
    REFUSED: 'danger',
    CLOSED: 'neutral',
  } satisfies Record<EnterpriseStatus, Tone>,
  GrantState: { COMING: 'info', CURRENT: 'success', ENDED: 'neutral' } satisfies Record<GrantState, Tone>,
  InvitationStatus: {
    OPEN: 'warning',
    ACCEPTED: 'success',
    WITHDRAWN: 'neutral',
    EXPIRED: 'neutral',
  } satisfies Record<InvitationStatus, Tone>,
  DisputeStatus: {
    OPEN: 'warning',
    KEPT: 'neutral',
    JOINED: 'success',
    HANDED_OVER: 'info',
  } satisfies Record<DisputeStatus, Tone>,
  FeedbackStatus: { OPEN: 'warning', ANSWERED: 'success', CLOSED: 'neutral' } satisfies Record<
    FeedbackStatus,
    Tone
  >,
  RoundStatus: {
    DRAFT: 'neutral',
    COMPUTED: 'info',
    PUBLISHED: 'warning',
    CLOSED: 'success',
    CANCELLED: 'neutral',
  } satisfies Record<RoundStatus, Tone>,
  ProposalStatus: {
    PLANNED: 'info',
    DROPPED: 'neutral',
    PROPOSED: 'warning',
    ACCEPTED: 'success',
    DECLINED: 'danger',
    LAPSED: 'neutral',
  } satisfies Record<ProposalStatus, Tone>,
  NeedStatus: {
    OPEN: 'info',
    PARTLY_MET: 'warning',
    MET: 'success',
    WITHDRAWN: 'neutral',
    EXPIRED: 'neutral',
  } satisfies Record<NeedStatus, Tone>,
}
