import { localId } from '../../platform/global-id.ts'
import type { MembershipSelection } from './membership.queries.ts'
import type { MembershipFilter } from './membership.types.ts'

/** A filter of the API with the ids of rows; `at` is where it stands in the input. */
export function selectionOf(filter: MembershipFilter | null | undefined, at = 'filter'): MembershipSelection {
  const id = (key: 'councilId' | 'enterpriseId' | 'streetId', type: string) =>
    filter?.[key] ? localId(filter[key], type, `${at}.${key}`) : undefined
  return {
    light: filter?.light,
    statuses: filter?.statuses,
    councilId: id('councilId', 'Council'),
    enterpriseId: id('enterpriseId', 'Enterprise'),
    streetId: id('streetId', 'Street'),
    mine: filter?.mine ?? false,
    forMyReview: filter?.forMyReview ?? false,
    search: filter?.search || undefined,
  }
}
