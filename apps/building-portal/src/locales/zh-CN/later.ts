/** Texts that come with the pages that name them in `meta.texts`, so that no page waits for another's. */
export const later = {
  home: async () => (await import('./home.ts')).home,
  registration: async () => (await import('./registration.ts')).registration,
  memberships: async () => (await import('./memberships.ts')).memberships,
  offers: async () => (await import('./offers.ts')).offers,
  offerSteps: async () => (await import('./offerSteps.ts')).offerSteps,
  offerForm: async () => (await import('./offerForm.ts')).offerForm,
  messages: async () => (await import('@youlin/client/messages/zh-CN')).messageListZh,
  profile: async () => (await import('./profile.ts')).profile,
  message: async () => (await import('@youlin/client/messages/zh-CN')).messagesZh,
  claims: async () => (await import('./claims.ts')).claims,
  claiming: async () => (await import('./claiming.ts')).claiming,
  matching: async () => (await import('./matching.ts')).matching,
  enterprise: async () => (await import('./enterprise.ts')).enterprise,
  representatives: async () => (await import('./representatives.ts')).representatives,
  invitation: async () => (await import('@youlin/client/invitation/zh-CN')).invitationZh,
  needs: async () => (await import('./needs.ts')).needs,
}
