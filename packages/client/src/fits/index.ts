export { CompoundFitsDocument, NeedFitsDocument, OfferFitsDocument } from '../graphql.generated.ts'
export { default as FitReasons } from './FitReasons.vue'

/** How many of the best a record shows. */
export const fitsShown = 5
