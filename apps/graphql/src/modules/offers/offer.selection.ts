import { withLocalIds } from '../../platform/global-id.ts'
import type { OfferFilter } from './offer.filter.types.ts'
import type { OfferSelection } from './offer.list.ts'

/** A filter of the API with the ids of rows; `at` is where it stands in the input. */
export function selectionOf(filter: OfferFilter | null | undefined, at = 'filter'): OfferSelection {
  const types = {
    streetId: 'Street',
    communityId: 'Community',
    councilId: 'Council',
    enterpriseId: 'Enterprise',
    compoundId: 'Compound',
    servedBuildingId: 'Building',
  }
  return withLocalIds(filter, types, at)
}
