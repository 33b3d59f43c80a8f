import { type RawBuilder, sql } from 'kysely'
import { PublisherKind, RecordKind, ReviewLevel, ScopeKind, TodoKind } from '@youlin/schema'
import { type StepClock, stepColumns } from '../../platform/open-steps.ts'
import type { Work } from '../../platform/work.ts'
import { hasReviewer } from './offer.rights.ts'

/** The reviews that offers wait for: by the council, the street in its place, or the district. */
export function openReviews(work: Pick<Work, 'clock'>): RawBuilder<unknown>[] {
  const standsIn = sql`(offer.publisher_kind = ${PublisherKind.COUNCIL} or not ${hasReviewer(work)})`
  const either = (district: RawBuilder<unknown>, street: RawBuilder<unknown>, council: RawBuilder<unknown>) =>
    sql`case when offer.awaiting = ${ReviewLevel.DISTRICT} then ${district} when ${standsIn} then ${street}
      else ${council} end`
  const columns = stepColumns({
    recordKind: sql`${RecordKind.OFFER}`,
    recordId: sql`offer.id`,
    kind: sql`${TodoKind.OFFER_TO_REVIEW}`,
    title: sql`offer.title`,
    subtitle: sql`coalesce(enterprise.name, council.name)`,
    holderKind: either(sql`${ScopeKind.DISTRICT}`, sql`${ScopeKind.STREET}`, sql`${ScopeKind.COUNCIL}`),
    holderId: either(sql`offer.district_id`, sql`offer.street_id`, sql`offer.council_id`),
    holderName: either(sql`district.name`, sql`street.name`, sql`council.name`),
    streetId: sql`offer.street_id`,
    communityId: sql`null`,
    since: sql`offer.waiting_since`,
    due: sql`offer.review_due`,
  })
  return [
    sql`select ${columns} from offer join council on council.id = offer.council_id
      join street on street.id = offer.street_id join district on district.id = offer.district_id
      left join enterprise on enterprise.id = offer.enterprise_id where offer.awaiting is not null`,
  ]
}

export const offerClocks: Partial<Record<TodoKind, StepClock>> = {
  [TodoKind.OFFER_TO_REVIEW]: { table: 'offer', key: 'id', column: 'review_due' },
}
