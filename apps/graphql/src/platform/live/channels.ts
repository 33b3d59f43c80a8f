/** What the database tells its listeners of, by triggers: keys alone, since every listener hears everything. */
export const LiveChannel = {
  /** `<district>/<recipient> <message>`: a message was written. */
  MESSAGE_ADDED: 'message_added',
  /** The SHA-256 of what is stored of a session: it ended, or its role was changed. */
  SESSION_CHANGED: 'session_changed',
  /** A role grant whose days changed. */
  GRANT_CHANGED: 'grant_changed',
  /** A district in which something happened that others are to be told of. */
  OUTBOX_FILLED: 'outbox_filled',
  /** A district in which something is to be sent over a channel. */
  SENDING_ADDED: 'sending_added',
} as const
export type LiveChannel = (typeof LiveChannel)[keyof typeof LiveChannel]
