import { localId } from '../../platform/global-id.ts'
import type { OfferFilter } from './offer.filter.types.ts'
import type { OfferSelection } from './offer.list.ts'

/** A filter of the API with the ids of rows; `at` is where it stands in the input. */
export function selectionOf(filter: OfferFilter | null | undefined, at = 'filter'): OfferSelection {
  const { streetId, communityId, councilId, enterpriseId, compoundId, ...rest } = filter ?? {}
  const within = (id: string | null | undefined, type: string, name: string) =>
    id ? localId(id, type, `${at}.${name}`) : undefined
  return {
    ...rest,
    streetId: within(streetId, 'Street', 'streetId'),
    communityId: within(communityId, 'Community', 'communityId'),
    councilId: within(councilId, 'Council', 'councilId'),
    enterpriseId: within(enterpriseId, 'Enterprise', 'enterpriseId'),
    compoundId: within(compoundId, 'Compound', 'compoundId'),
  }
}
