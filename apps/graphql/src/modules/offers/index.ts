import type { Module } from '../../platform/module.ts'
import { CategorySchema } from './category.entity.ts'
import { categoryListener } from './category.service.ts'
import { expireOffers } from './life.service.ts'
import { membershipListeners } from './membership.listeners.ts'
import { OfferSchema } from './offer.entity.ts'
import { OfferMutations } from './offer.mutations.ts'
import { offerById } from './offer.queries.ts'
import { OfferResolver } from './offer.resolver.ts'
import { ServiceAreaResolver, TermsResolver } from './offer-parts.resolver.ts'
import { OfferTermsSchema } from './terms.entity.ts'

export type { CategoryRow } from './offer.rows.ts'
export { Category } from './offer.types.ts'

/** 四进资源: what is offered to compounds, from its draft to its end. */
export const offers: Module = {
  resolvers: [OfferResolver, TermsResolver, ServiceAreaResolver, OfferMutations],
  entities: [CategorySchema, OfferSchema, OfferTermsSchema],
  jobs: [{ name: 'expire-offers', everySeconds: 600, run: expireOffers }],
  listeners: [categoryListener, ...membershipListeners],
  nodes: { Offer: (context, id) => offerById(context).load(id) },
}
