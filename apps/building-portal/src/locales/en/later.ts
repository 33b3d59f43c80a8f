import type { later as zhCN } from '../zh-CN/later.ts'

/** The English of the texts that come later; one that is missing here does not pass the type check. */
export const later: typeof zhCN = {
  home: async () => (await import('./home.ts')).home,
  registration: async () => (await import('./registration.ts')).registration,
  memberships: async () => (await import('./memberships.ts')).memberships,
  offers: async () => (await import('./offers.ts')).offers,
  offerSteps: async () => (await import('./offerSteps.ts')).offerSteps,
  offerForm: async () => (await import('./offerForm.ts')).offerForm,
  messages: async () => (await import('@youlin/client/messages/en')).messageListEn,
  profile: async () => (await import('./profile.ts')).profile,
  message: async () => (await import('@youlin/client/messages/en')).messagesEn,
  claims: async () => (await import('./claims.ts')).claims,
  claiming: async () => (await import('./claiming.ts')).claiming,
  matching: async () => (await import('./matching.ts')).matching,
  enterprise: async () => (await import('./enterprise.ts')).enterprise,
  representatives: async () => (await import('./representatives.ts')).representatives,
  invitation: async () => (await import('@youlin/client/invitation/en')).invitationEn,
  needs: async () => (await import('./needs.ts')).needs,
  proposals: async () => (await import('./proposals.ts')).proposals,
  calendar: async () => (await import('@youlin/client/calendar/en')).calendarEn,
  map: async () => (await import('@youlin/client/map/en')).mapEn,
  places: async () => (await import('@youlin/client/places/en')).placesEn,
}
