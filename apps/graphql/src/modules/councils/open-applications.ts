import { type RawBuilder, sql } from 'kysely'
import { MembershipStatus, RecordKind, ScopeKind, TodoKind } from '@youlin/schema'
import { type StepClock, stepColumns } from '../../platform/open-steps.ts'
import type { Work } from '../../platform/work.ts'
import { officerSits } from './council.queries.ts'

const { APPLIED, ENDORSED } = MembershipStatus
const clock: StepClock = { table: 'council_membership', key: 'id', column: 'answer_due' }

/** The reviews that applications wait for: by the council, the street in its place, then the district. */
export function openApplications(work: Pick<Work, 'clock'>): RawBuilder<unknown>[] {
  const standsIn = sql`(not ${officerSits(work, 'council.id')} or application.street_endorses_from <= ${work.clock.now()})`
  const council = (ofStreet: RawBuilder<unknown>, own: RawBuilder<unknown>) =>
    sql`case when ${standsIn} then ${ofStreet} else ${own} end`
  return [
    source(APPLIED, TodoKind.MEMBERSHIP_TO_ENDORSE, {
      holderKind: council(sql`${ScopeKind.STREET}`, sql`${ScopeKind.COUNCIL}`),
      holderId: council(sql`council.street_id`, sql`council.id`),
      holderName: council(sql`street.name`, sql`council.name`),
    }),
    source(ENDORSED, TodoKind.MEMBERSHIP_TO_APPROVE, {
      holderKind: sql`${ScopeKind.DISTRICT}`,
      holderId: sql`application.district_id`,
      holderName: sql`district.name`,
    }),
  ]
}

export const applicationClocks: Partial<Record<TodoKind, StepClock>> = {
  [TodoKind.MEMBERSHIP_TO_ENDORSE]: clock,
  [TodoKind.MEMBERSHIP_TO_APPROVE]: clock,
}

type Holder = Record<'holderKind' | 'holderId' | 'holderName', RawBuilder<unknown>>

function source(status: MembershipStatus, kind: TodoKind, holder: Holder) {
  const columns = stepColumns({
    recordKind: sql`${RecordKind.MEMBERSHIP}`,
    recordId: sql`application.id`,
    kind: sql`${kind}`,
    title: sql`coalesce(enterprise.name, community.name, member.name)`,
    subtitle: sql`council.name`,
    ...holder,
    streetId: sql`council.street_id`,
    communityId: sql`null`,
    since: sql`application.waiting_since`,
    due: sql`application.answer_due`,
  })
  return sql`select ${columns} from council_membership application
    join council on council.id = application.council_id join street on street.id = council.street_id
    join district on district.id = application.district_id
    left join enterprise on enterprise.id = application.enterprise_id
    left join community on community.id = application.community_id
    left join street member on member.id = application.street_id
    where application.status = ${status}`
}
