/** Texts that come with the pages that name them in `meta.texts`, so that no page waits for another's. */
export const later = {
  offers: async () => (await import('./offers.ts')).offers,
  offerForm: async () => (await import('./offerForm.ts')).offerForm,
}
