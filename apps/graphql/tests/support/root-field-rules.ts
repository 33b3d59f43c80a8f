/** What anybody may ask without signing in, and what every account may before it acts in a role: all of it. */
export const openToVisitors = [
  'Query.viewer',
  'Query.registrationOptions',
  'Query.invitation',
  'Query.voiceForm',
  'Mutation.signIn',
  'Mutation.signOut',
  'Mutation.registerEnterprise',
  'Mutation.acceptInvitation',
  'Mutation.answerVoice',
]
export const openToAccounts = [
  'Mutation.changePassword',
  'Mutation.chooseActingRole',
  'Mutation.updatePreferences',
  'Mutation.updateOwnAccount',
  'Mutation.endSession',
  'Mutation.endOtherSessions',
  'Mutation.beginSecondFactor',
  'Mutation.enrolSecondFactor',
  'Mutation.confirmSecondFactor',
  'Mutation.renewRecoveryCodes',
]

/** What everybody changes for themselves alone. */
export const ofOneself = [
  'Mutation.markMessagesRead',
  'Mutation.createSavedView',
  'Mutation.updateSavedView',
  'Mutation.deleteSavedView',
  'Mutation.keepListLayout',
  'Mutation.prepareExport',
  'Mutation.issueList',
  'Mutation.sendFeedback',
]

/**
 * Where an id of another district is not answered by NOT_FOUND, but exactly like an id of no record: a filter that
 * only measures or keeps what serves everybody, or a check of the scope before the record is looked for.
 */
export const likeNoRecord = [
  'Query.offerFits(offerId)',
  'Query.compoundFits(compoundId)',
  'Query.needFits(needId)',
  'Mutation.addProposal(input.offerId)',
  'Mutation.addProposal(input.compoundId)',
  'Mutation.updateMatchingRound(input.streetIds)',
  'Query.offers(filter.communityId)',
  'Query.offers(filter.compoundId)',
  'Mutation.markMessagesRead(input.ids)',
  'Mutation.applyForMembership(input.enterpriseId)',
  'Mutation.applyForMembership(input.communityId)',
  'Mutation.applyForMembership(input.streetId)',
  'Mutation.applyForMembership(input.licenceId)',
  'Mutation.createOffer(input.membershipId)',
  'Mutation.createOffer(input.councilId)',
  'Mutation.inviteUser(input.scopeId)',
  'Mutation.remindSteps(input.steps.recordId)',
  'Mutation.endorseMemberships(input.records.id)',
  'Mutation.approveMemberships(input.records.id)',
  'Mutation.rejectMemberships(input.records.id)',
  'Mutation.reviewOffers(input.records.id)',
  'Mutation.remindSteps(input.filter.streetId)',
  'Mutation.remindSteps(input.filter.communityId)',
  'Mutation.endorseMemberships(input.filter.councilId)',
  'Mutation.endorseMemberships(input.filter.enterpriseId)',
  'Mutation.endorseMemberships(input.filter.streetId)',
  'Mutation.approveMemberships(input.filter.councilId)',
  'Mutation.approveMemberships(input.filter.enterpriseId)',
  'Mutation.approveMemberships(input.filter.streetId)',
  'Mutation.rejectMemberships(input.filter.councilId)',
  'Mutation.rejectMemberships(input.filter.enterpriseId)',
  'Mutation.rejectMemberships(input.filter.streetId)',
  'Mutation.reviewOffers(input.filter.streetId)',
  'Mutation.reviewOffers(input.filter.communityId)',
  'Mutation.reviewOffers(input.filter.councilId)',
  'Mutation.reviewOffers(input.filter.enterpriseId)',
  'Mutation.reviewOffers(input.filter.compoundId)',
]
