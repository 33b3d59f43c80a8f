/** What residents are asked about a delivery; the first one has to be answered. */
export const VoiceQuestion = {
  SATISFACTION: 'SATISFACTION',
  CONDUCT: 'CONDUCT',
  NEED_MET: 'NEED_MET',
  AGAIN: 'AGAIN',
  TIME_FITS: 'TIME_FITS',
} as const
export type VoiceQuestion = (typeof VoiceQuestion)[keyof typeof VoiceQuestion]

/** What a question that has no mark is answered with. */
export const VoiceReply = { YES: 'YES', PARTLY: 'PARTLY', NO: 'NO', UNSURE: 'UNSURE' } as const
export type VoiceReply = (typeof VoiceReply)[keyof typeof VoiceReply]

/** What whoever opens the link of a delivery finds. */
export const VoiceState = {
  /** The delivery has not begun. */
  NOT_YET: 'NOT_YET',
  OPEN: 'OPEN',
  /** This device has answered. */
  ANSWERED: 'ANSWERED',
  CLOSED: 'CLOSED',
  /** It was cancelled, or somebody did not come: there is nothing to rate. */
  NOTHING: 'NOTHING',
} as const
export type VoiceState = (typeof VoiceState)[keyof typeof VoiceState]
