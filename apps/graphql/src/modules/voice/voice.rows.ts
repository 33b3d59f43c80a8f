import type { ClaimStatus, VoiceReply } from '@youlin/schema'

/** The link of a delivery, that residents find on the poster. */
export interface VoiceLinkRow {
  id: string
  districtId: string
  claimId: string
  token: string
  /** Null until the delivery is recorded. */
  closesAt: Date | null
}

/** What was answered on one device; nothing tells when, and by the end of the link nothing where. */
export interface VoiceAnswerRow {
  id: string
  districtId: string
  linkId: string
  satisfaction: number
  conduct: number | null
  needMet: VoiceReply | null
  again: VoiceReply | null
  timeFits: VoiceReply | null
  deviceHash: Buffer | null
  keyHash: Buffer | null
}

/** A link with what its page tells of the delivery. */
export interface LinkedDelivery extends Pick<VoiceLinkRow, 'id' | 'closesAt'> {
  status: ClaimStatus
  startsAt: Date
  offerTitle: string
  compoundName: string
  providerName: string
}

/** How often each reply was given. */
export type Replies = Partial<Record<VoiceReply, number>>

/** A link with all that was answered. */
export interface VoiceOfClaim extends Pick<VoiceLinkRow, 'claimId' | 'token' | 'closesAt'> {
  answers: number
  satisfaction: number | null
  conducts: number
  conduct: number | null
  needMet: Replies
  again: Replies
  timeFits: Replies
}

export interface VoiceTables {
  claim: { id: string; compoundId: string | null }
  voiceLink: VoiceLinkRow
  voiceAnswer: VoiceAnswerRow
}
