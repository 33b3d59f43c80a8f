import type { messageListZh, messagesZh } from './zh-CN.ts'

/** The English of what people are told. */
export const messagesEn: typeof messagesZh = {
  membershipApplied: '{record} applied to join {council} and waits to be endorsed.',
  membershipEndorsed: 'The application of {record} to {council} was endorsed and waits for the district.',
  membershipApproved: '{record} is now a member of {council}.',
  membershipRejected: 'The application of {record} to {council} was returned. Complete it and apply again.',
  membershipSuspended: 'The membership of {record} in {council} is suspended. Offers paused: {pausedOffers}.',
  membershipResumed: 'The membership of {record} in {council} was resumed. Offers resumed: {resumedOffers}.',
  membershipEnded:
    'The membership of {record} in {council} ended. Offers closed: {closedOffers}, back to draft: {returnedOffers}.',
  councilDissolved: '{record} was dissolved, with its memberships and open applications.',
  councilClaimsPassed:
    '{record} was dissolved. Its own offers are closed, and the street takes over its open claims.',
  offerSubmitted: 'The offer “{record}” waits for a review.',
  offerReturned: 'The offer “{record}” was returned. See the note of the review.',
  offerPublished: 'The offer “{record}” passed the review and is open to claims.',
  offerTermsPassed: 'The new terms of the offer “{record}” passed the review and hold from now on.',
  offerTermsChanged:
    'The terms of the offer “{record}” changed. See whether you keep the claim for {compound}.',
  offerPaused:
    'The offer “{record}” is paused. The waitlist keeps its order, and held places keep their time.',
  offerResumed: 'The offer “{record}” is open to claims again, and the time of held places goes on.',
  offerExpired: 'The offer “{record}” expired and takes no more claims.',
  claimRequested: '{compound} claims “{record}”. Answer it in time.',
  claimedOnBehalf: '“{record}” was claimed on behalf of {compound}. The community confirms and evaluates it.',
  placeHeld: 'A place on “{record}” is kept for {compound}. Confirm it in time.',
  placeLapsed:
    'The place on “{record}” for {compound} was not confirmed in time. It is on the waitlist again.',
  claimAccepted:
    'The claim of {compound} on “{record}” was accepted, with a start at {startsAt} proposed. Answer it.',
  claimScheduled: 'The time of “{record}” at {compound} is set. It starts at {startsAt}.',
  needClaimed: '“{record}” was offered for a need of {compound}, to start at {startsAt}. Answer it.',
  directClaimRequested: 'The need “{record}” was claimed directly. Confirm or decline it in time.',
  directClaimRegistered:
    'A direct claim of the need “{record}” was entered on behalf of the community, which goes on with it.',
  directClaimConfirmed: 'Your direct claim of the need “{record}” was confirmed.',
  directClaimDayAgreed: 'A day was agreed for your direct claim of the need “{record}”. Read which.',
  directClaimDeclined: 'Your direct claim of the need “{record}” was declined. Read why.',
  directClaimCancelled: 'A direct claim of the need “{record}” was cancelled. Read why.',
  directClaimDone: 'Your direct claim of the need “{record}” was recorded as done.',
  proposalsMade:
    '“{record}” proposes {count} offers for the compounds of your community. Accept or decline them.',
  timeProposed: 'The other side proposed to start “{record}” for {compound} at {startsAt}. Answer it.',
  claimDeclined: 'The claim of {compound} on “{record}” was declined.',
  claimExpired: 'The claim of {compound} on “{record}” was not answered in time and ended.',
  claimCancelled: 'The claim of {compound} on “{record}” was cancelled.',
  deliveryRecorded: 'The delivery of “{record}” at {compound} was recorded. Confirm it in time.',
  deliveryConfirmed: 'The delivery of “{record}” at {compound} was confirmed. Evaluate it.',
  deliveryDisputed: 'The delivery of “{record}” at {compound} is disputed; the street settles it.',
  deliverySettled: 'The dispute on “{record}” at {compound} was settled. Evaluate the delivery.',
  noShowReported: 'A no-show was reported for “{record}” at {compound}. You can object in time.',
  noShowObjected: 'The other side objected to the no-show of “{record}” at {compound}.',
  evaluationsOpened: 'The evaluations of “{record}” at {compound} are open to both sides.',
  evaluationsDiffer: 'The two evaluations of “{record}” at {compound} lie far apart. Please look into it.',
  stepEscalated: 'A step of “{record}” is overdue and stands on the supervision list.',
  stepReminded: 'A step of “{record}” waits for your unit. Please take it in time.',
  clockPaused: 'The clock of “{record}” was stopped; the reason stands on its page.',
  clockResumed: 'The clock of “{record}” runs again.',
  feedbackAnswered: 'Your feedback of {record} has been answered: see your own page.',
  feedbackClosed: 'Your feedback of {record} has been closed: see the reason on your own page.',
  registrationDisputed:
    'The credit code of “{record}” was registered again. Look at the papers of both sides and decide.',
  disputePapersAsked: 'The district needs to see the licence of “{record}”: upload it on “My enterprise”.',
  disputeKept: 'The registration of “{record}” was looked at and stays as it is.',
  representativeJoined: '“{record}” has a further representative: see “My enterprise”.',
  enterpriseHandedOver: 'The district looked at the papers: from now on you act for “{record}”.',
  enterpriseRefused: 'The registration of “{record}” was refused. See the reason; it may apply again.',
  unknown: 'There is news about “{record}”.',
  withDue: '{sentence} Due: {due}.',
}

export const messageListEn: typeof messageListZh = {
  title: 'Messages',
  none: 'No messages yet',
  noneHint: 'You are told here when an offer, a member or a claim that concerns you moves on.',
  unread: 'Unread',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  more: 'Earlier messages',
}
