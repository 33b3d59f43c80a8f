/** Every code that `extensions.code` of an error can carry. The server sends no sentences; the apps translate. */
export const ErrorCode = {
  /** Nobody is signed in, or the session ended. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** Signed in, but the acting role may not do this. */
  FORBIDDEN: 'FORBIDDEN',
  /** It does not exist, or the viewer may not see it: both answer alike. */
  NOT_FOUND: 'NOT_FOUND',
  /** Some input is wrong; `extensions.fields` maps each path to a {@link FieldCode}. */
  INVALID_INPUT: 'INVALID_INPUT',
  /** The step is not allowed from this state; facts: `from`, `to`, `allowed`. */
  INVALID_TRANSITION: 'INVALID_TRANSITION',
  /** The record changed meanwhile; facts: `currentVersion`. */
  CONFLICT: 'CONFLICT',
  /** The same idempotency key came with another payload. */
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  /** Mobile number or password is wrong: the same answer for an unknown account. */
  WRONG_CREDENTIALS: 'WRONG_CREDENTIALS',
  /** Too many failures; facts: `retryAfterSeconds`. */
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  /** A one-time password has to be replaced before anything else. */
  PASSWORD_CHANGE_REQUIRED: 'PASSWORD_CHANGE_REQUIRED',
  /** A code of the second factor is due; facts: `fresh` when it was passed, but too long ago for this step. */
  SECOND_FACTOR_REQUIRED: 'SECOND_FACTOR_REQUIRED',
  /** The demonstration's accounts do not sign in on a production server. */
  DEMONSTRATION_ACCOUNT: 'DEMONSTRATION_ACCOUNT',
  /** The district would be without an administrator. */
  LAST_ADMINISTRATOR: 'LAST_ADMINISTRATOR',
  /** The compound has taken as much of the offer as one compound may; facts: `limit`, `taken`. */
  COMPOUND_LIMIT: 'COMPOUND_LIMIT',
  /** The compound already waits for this offer. */
  ALREADY_WAITING: 'ALREADY_WAITING',
  /** The offer is full, to whoever will not wait; facts: `waitlistPosition`, `similarOffers`. */
  OFFER_FULL: 'OFFER_FULL',
  /** The offer is not open to claims; facts: `status`. */
  OFFER_NOT_OPEN: 'OFFER_NOT_OPEN',
  /** The compound lies outside the offer's service area. */
  OUTSIDE_SERVICE_AREA: 'OUTSIDE_SERVICE_AREA',
  /** Capacity cannot go below what is taken; facts: `taken`. */
  CAPACITY_BELOW_TAKEN: 'CAPACITY_BELOW_TAKEN',
  /** Nobody reviews an offer that they wrote or that their own enterprise publishes. */
  OWN_OFFER: 'OWN_OFFER',
  /** The category needs a qualification file before the offer can be submitted. */
  QUALIFICATION_REQUIRED: 'QUALIFICATION_REQUIRED',
  /** The publisher's membership is not active, so nothing can be submitted under it. */
  MEMBERSHIP_NOT_ACTIVE: 'MEMBERSHIP_NOT_ACTIVE',
  /** This device has rated the delivery already. */
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  /** The enterprise is a member of this council already, or has applied. */
  ALREADY_MEMBER: 'ALREADY_MEMBER',
  /** The council has a chair at present. */
  SEAT_TAKEN: 'SEAT_TAKEN',
  /** The enterprise has no licence on file, and whoever approves does not say that they saw the original. */
  LICENCE_NOT_SEEN: 'LICENCE_NOT_SEEN',
  /** A delivery before it began, or a wished time within the publisher's lead time; facts: `startsAt`. */
  TOO_EARLY: 'TOO_EARLY',
  /** The term for this step has passed; facts: `until`. */
  TOO_LATE: 'TOO_LATE',
  /** The step was reminded of today already; facts: `at`. */
  ALREADY_REMINDED: 'ALREADY_REMINDED',
  /** The file is larger than allowed; facts: `limitBytes`. */
  FILE_TOO_LARGE: 'FILE_TOO_LARGE',
  /** The file's content is of no accepted type; facts: `accepted`. */
  FILE_TYPE_REFUSED: 'FILE_TYPE_REFUSED',
  /** The operation is deeper, costlier or longer than allowed. */
  OPERATION_TOO_COMPLEX: 'OPERATION_TOO_COMPLEX',
  /** The operation took longer than allowed. */
  TIMED_OUT: 'TIMED_OUT',
  /** The mail server did not take it; nothing was changed but the count of attempts. */
  SENDING_FAILED: 'SENDING_FAILED',
  /** Anything unforeseen; the log knows it by `extensions.requestId`. */
  INTERNAL: 'INTERNAL',
} as const
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode]

/** What can be wrong with one input field. */
export const FieldCode = {
  REQUIRED: 'REQUIRED',
  TOO_SHORT: 'TOO_SHORT',
  TOO_LONG: 'TOO_LONG',
  TOO_SMALL: 'TOO_SMALL',
  TOO_LARGE: 'TOO_LARGE',
  TOO_MANY: 'TOO_MANY',
  NOT_A_MOBILE_NUMBER: 'NOT_A_MOBILE_NUMBER',
  NOT_A_CREDIT_CODE: 'NOT_A_CREDIT_CODE',
  NOT_AN_ID: 'NOT_AN_ID',
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'NOT_ALLOWED',
  IN_THE_PAST: 'IN_THE_PAST',
  END_BEFORE_START: 'END_BEFORE_START',
  DUPLICATE: 'DUPLICATE',
  WEAK_PASSWORD: 'WEAK_PASSWORD',
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  WRONG_CODE: 'WRONG_CODE',
  CONTROL_CHARACTERS: 'CONTROL_CHARACTERS',
  MALFORMED: 'MALFORMED',
} as const
export type FieldCode = (typeof FieldCode)[keyof typeof FieldCode]
