import type { ErrorCode, FieldCode } from '@youlin/schema'
import type { LocalCode } from './problem.ts'

/** The English of the errors. */
export const errorsEn: Record<ErrorCode | LocalCode, string> = {
  UNAUTHENTICATED: 'Your session ended. Sign in again; what you typed is kept.',
  FORBIDDEN: 'Your present role may not do this. You can act in another role.',
  NOT_FOUND: 'The record was not found: it is gone, or outside what you may see.',
  INVALID_INPUT: 'Some entries are wrong. Check the marked fields.',
  INVALID_TRANSITION: 'The record has moved on, so this step is not possible. Reload to see its state.',
  CONFLICT: 'Somebody else changed the record. Reload, check and submit again.',
  IDEMPOTENCY_KEY_REUSED:
    'This request was sent before with other content. Reload the page and submit again.',
  WRONG_CREDENTIALS: 'The mobile number or the password is wrong. Check both.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Try again in {minutes} min.',
  PASSWORD_CHANGE_REQUIRED: 'This is a one-time password. Change it first.',
  SECOND_FACTOR_REQUIRED: 'This step needs a code of your second factor. Enter the code.',
  DEMONSTRATION_ACCOUNT: 'Demonstration accounts do not sign in here. Use your own account.',
  LAST_ADMINISTRATOR:
    'The district would be left without a permanent administrator. Grant the role to another person first.',
  COMPOUND_LIMIT:
    'This compound has taken {taken} of the {limit} that one compound may take. Choose another compound.',
  ALREADY_WAITING: 'This compound already waits for the offer. You will be told when a place is free.',
  ALREADY_ANSWERED: 'This device has rated this event already; there is nothing more to send.',
  OFFER_FULL:
    'The offer is full. You would be number {waitlistPosition} on the waitlist; {similarOffers} similar offers are open.',
  OFFER_NOT_OPEN: 'The offer is not open to claims. See similar offers.',
  OUTSIDE_SERVICE_AREA: 'The compound lies outside the service area of this offer. Choose another compound.',
  CAPACITY_BELOW_TAKEN: '{taken} places are taken. The capacity cannot go below that.',
  OWN_OFFER: 'An offer that you wrote or your unit publishes has to be reviewed by somebody else.',
  QUALIFICATION_REQUIRED: 'This category needs a qualification file. Upload it before you submit.',
  MEMBERSHIP_NOT_ACTIVE: 'The council membership is not active, so nothing can be submitted. Ask the street.',
  ALREADY_MEMBER: 'This unit is a member of the council already, or has applied.',
  LICENCE_NOT_SEEN:
    'The enterprise has no licence on file. Look at the original and tick that you saw it, or let it upload the licence.',
  SEAT_TAKEN: 'The council has a chair at present. Choose another seat.',
  TOO_EARLY: 'This is possible from {startsAt} on. Choose a later time.',
  ALREADY_REMINDED: 'A reminder was sent today already. Send the next one tomorrow.',
  TOO_LATE: 'The term for this step ended at {until}.',
  FILE_TOO_LARGE: 'The file is larger than {limitMegabytes} MB. Make it smaller.',
  FILE_TYPE_REFUSED: 'This type of file is not accepted. Upload JPEG, PNG, WebP or PDF.',
  OPERATION_TOO_COMPLEX: 'That is too much at once. Narrow the selection.',
  TIMED_OUT: 'This took too long. Narrow the selection or try again later.',
  SENDING_FAILED: 'The e-mail could not be sent. Check the address or try again later.',
  INTERNAL:
    'The server could not do this. Try again later; if it fails again, give the request ID to support.',
  NETWORK: 'No connection. What you typed is kept; check the network and try again.',
}

/** The English of what is wrong with one field. */
export const fieldErrorsEn: Record<FieldCode, string> = {
  REQUIRED: 'Fill this in.',
  TOO_SHORT: 'This is too short.',
  TOO_LONG: 'This is too long.',
  TOO_SMALL: 'This number is too small.',
  TOO_LARGE: 'This number is too large.',
  TOO_MANY: 'These are too many.',
  NOT_A_MOBILE_NUMBER: 'A mobile number has 11 digits.',
  NOT_A_CREDIT_CODE: 'A credit code has 18 characters and a valid check digit.',
  NOT_AN_ID: 'This choice is not valid. Choose again.',
  NOT_FOUND: 'This choice is gone. Choose again.',
  NOT_ALLOWED: 'This is not allowed here.',
  IN_THE_PAST: 'This time has passed. Choose a later one.',
  END_BEFORE_START: 'The end lies before the start.',
  DUPLICATE: 'This occurs twice.',
  WEAK_PASSWORD: 'Use at least 10 characters and no common password.',
  WRONG_PASSWORD: 'The present password is wrong.',
  WRONG_CODE: 'The code is wrong or was used already. Enter the 6 digits shown now.',
  CONTROL_CHARACTERS: 'This holds characters that cannot be read.',
  MALFORMED: 'The format is wrong.',
}
