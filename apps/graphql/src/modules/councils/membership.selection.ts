import { withLocalIds } from '../../platform/global-id.ts'
import type { MembershipSelection } from './membership.queries.ts'
import type { MembershipFilter } from './membership.types.ts'

/** A filter of the API with the ids of rows; `at` is where it stands in the input. */
export function selectionOf(filter: MembershipFilter | null | undefined, at = 'filter'): MembershipSelection {
  const types = { councilId: 'Council', enterpriseId: 'Enterprise', streetId: 'Street' }
  const { mine, forMyReview, search, ...rest } = withLocalIds(filter, types, at)
  return { ...rest, mine: mine ?? false, forMyReview: forMyReview ?? false, search: search || undefined }
}
