import { RecordKind } from '@youlin/schema'
import type { Module } from '../../platform/module.ts'
import { CategoryResolver } from './category.resolver.ts'
import { CategorySchema } from './category.entity.ts'
import { categoryListener } from './category.service.ts'
import { councilListener } from './council.listeners.ts'
import { expireOffers } from './life.service.ts'
import { membershipListeners } from './membership.listeners.ts'
import { OfferSchema } from './offer.entity.ts'
import { mayOpenFile } from './offer.files.ts'
import { OfferBulkMutations } from './offer.bulk.mutations.ts'
import { OfferMutations } from './offer.mutations.ts'
import { offerNotices } from './offer.notices.ts'
import { offerById } from './offer.queries.ts'
import { OfferResolver } from './offer.resolver.ts'
import { ServiceAreaResolver, TermsResolver } from './offer-parts.resolver.ts'
import { OfferTermsSchema } from './terms.entity.ts'

export { covers, coversBuilding, offers as visibleOffers, openToClaim } from './offer.queries.ts'
export { offerClocks, openReviews } from './open-reviews.ts'
export { offerLife } from './offer.transitions.ts'
export { categoryByCode } from './category.queries.ts'
export { publishes } from './offer.policy.ts'
export { ofViewer, reviewable } from './offer.rights.ts'
export type { CategoryRow, OfferRow, OfferTables, TermsRow } from './offer.rows.ts'
export { Category, OfferType, Terms, TimeSlot } from './offer.types.ts'
export { offerById }
export {
  OfferCapacityRaised,
  OfferEnded,
  OfferPaused,
  OfferResumed,
  OfferTermsChanged,
} from './offer.events.ts'
export { TimeSlotInput } from './offer.input.types.ts'
export { countPlaces, type LockedOffer, lockPlaces } from './places.ts'

/** 四进资源: what is offered to compounds, from its draft to its end. */
export const offers: Module = {
  resolvers: [
    CategoryResolver,
    OfferResolver,
    TermsResolver,
    ServiceAreaResolver,
    OfferMutations,
    OfferBulkMutations,
  ],
  entities: [CategorySchema, OfferSchema, OfferTermsSchema],
  jobs: [{ name: 'expire-offers', everySeconds: 600, run: expireOffers }],
  listeners: [categoryListener, ...membershipListeners, councilListener],
  notices: offerNotices,
  files: { [RecordKind.OFFER]: mayOpenFile },
  nodes: { Offer: (context, id) => offerById(context).load(id) },
}
