/** Ways besides the app in which a person can be told of messages. */
export const ChannelKind = { EMAIL: 'EMAIL', SMS: 'SMS', WECOM: 'WECOM' } as const
export type ChannelKind = (typeof ChannelKind)[keyof typeof ChannelKind]

/** Each message as it comes, or one summary a day. */
export const ChannelTiming = { AT_ONCE: 'AT_ONCE', DAILY: 'DAILY' } as const
export type ChannelTiming = (typeof ChannelTiming)[keyof typeof ChannelTiming]

/** What a message wants of its reader: to do something, or to know it. */
export const MessageGroup = { WAITS: 'WAITS', TOLD: 'TOLD' } as const
export type MessageGroup = (typeof MessageGroup)[keyof typeof MessageGroup]

/** What is sent: one message, a day's summary, or the code that proves an address. */
export const SendingPurpose = { MESSAGE: 'MESSAGE', DIGEST: 'DIGEST', CODE: 'CODE' } as const
export type SendingPurpose = (typeof SendingPurpose)[keyof typeof SendingPurpose]

/** Where something that is sent over a channel stands. */
export const SendingState = {
  PENDING: 'PENDING',
  SENT: 'SENT',
  /** Read in the app before its turn, or no longer wanted. */
  SKIPPED: 'SKIPPED',
  FAILED: 'FAILED',
  /** It may have arrived, and repeating it could double it. */
  UNCERTAIN: 'UNCERTAIN',
} as const
export type SendingState = (typeof SendingState)[keyof typeof SendingState]
