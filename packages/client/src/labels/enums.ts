import type * as schema from '@youlin/schema'

type Schema = typeof schema

type Words = {
  [K in keyof Schema]: Schema[K] extends Readonly<Record<string, string>> ? K : never
}[keyof Schema]

/**
 * The enums of the vocabulary: whatever is added there needs its labels here, or the types do not check.
 * Left out is what is said elsewhere, by its own table or on its one page: errors, set-up, channels, residents' voice, direct claims.
 */
export type EnumName = Exclude<
  Words,
  | 'ErrorCode'
  | 'FieldCode'
  | 'SetupStep'
  | 'SetupGap'
  | 'ChannelKind'
  | 'ChannelTiming'
  | 'MessageGroup'
  | 'SendingPurpose'
  | 'SendingState'
  | 'VoiceQuestion'
  | 'VoiceReply'
  | 'VoiceState'
  | 'Claimant'
  | 'NeedEnd'
>

/** The values of one enum. */
export type EnumValue<E extends EnumName> = Schema[E][keyof Schema[E]] & string

/** What the administration alone shows; the portal's first page does without. */
type StaffEnum =
  | 'GrantState'
  | 'InvitationStatus'
  | 'SecondFactorState'
  | 'CoordinateSystem'
  | 'BuildingKind'
  | 'DisputeStatus'
  | 'CouncilStatus'
  | 'MemberKind'
  | 'MembershipEndCause'
  | 'ReviewDecision'
  | 'TermsStatus'
  | 'PublisherKind'
  | 'ReasonUse'
  | 'RoundStatus'
  | 'RoundComputation'
  | 'RoundStage'
  | 'RoundProblem'
  | 'ProposalDecision'
  | 'NeedSort'
  | 'DirectClaimStatus'
  | 'ListName'
  | 'ExportFormat'
  | 'FilePurpose'
  | 'ChangeSource'

/** A word for every value of every enum. */
export type Labels = { [E in EnumName]: Record<EnumValue<E>, string> }

/** Those that both apps show. */
export type SharedLabels = Omit<Labels, StaffEnum>

export type StaffLabels = Pick<Labels, StaffEnum>
