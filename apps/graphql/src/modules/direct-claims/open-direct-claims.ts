import { type RawBuilder, sql } from 'kysely'
import { DirectClaimStatus, RecordKind, ScopeKind, TodoKind } from '@youlin/schema'
import { type StepClock, stepColumns } from '../../platform/open-steps.ts'
import type { Work } from '../../platform/work.ts'
import { needStaffed, ofNeedsStaff, streetOfNeed } from './direct-claim.sight.ts'

/** What a direct claim may wait for; the need's staff have to do either. */
const duties = [TodoKind.DIRECT_CLAIM_TO_CONFIRM, TodoKind.DIRECT_CLAIM_TO_RECORD] as const
export type DirectClaimDuty = (typeof duties)[number]

export function isDirectClaimDuty(kind: TodoKind): kind is DirectClaimDuty {
  return (duties as readonly TodoKind[]).includes(kind)
}

/** Direct claims of the viewer's needs that wait for that, as the list of what waits has them. */
export function directClaimsToDo(work: Work, kind: DirectClaimDuty): RawBuilder<unknown> {
  return sql`select ${RecordKind.DIRECT_CLAIM}::text as record_kind, direct_claim.id, need.title,
      ${parties} as subtitle, ${since[kind]} as since, ${due[kind]} as due
    from ${tables} where ${waits(work, kind)} and ${ofNeedsStaff(work)}`
}

/** The steps that direct claims wait for, whoever looks. */
export function openDirectClaims(work: Pick<Work, 'clock'>): RawBuilder<unknown>[] {
  const staffed = needStaffed(work)
  const holder = (enterprise: RawBuilder<unknown>, own: RawBuilder<unknown>, street: RawBuilder<unknown>) =>
    sql`case when need.enterprise_id is not null then ${enterprise} when ${staffed} then ${own} else ${street} end`
  return duties.map((kind) => {
    const columns = stepColumns({
      recordKind: sql`${RecordKind.DIRECT_CLAIM}`,
      recordId: sql`direct_claim.id`,
      kind: sql`${kind}`,
      title: sql`need.title`,
      subtitle: parties,
      holderKind: holder(sql`${ScopeKind.ENTERPRISE}`, sql`${ScopeKind.COMMUNITY}`, sql`${ScopeKind.STREET}`),
      holderId: holder(sql`need.enterprise_id`, sql`need.community_id`, sql`community.street_id`),
      holderName: holder(
        sql`raiser.name`,
        sql`community.name`,
        sql`(select name from street where street.id = community.street_id)`,
      ),
      streetId: streetOfNeed,
      communityId: sql`need.community_id`,
      since: since[kind],
      due: due[kind],
    })
    return sql`select ${columns} from ${tables} where ${waits(work, kind)} and ${streetOfNeed} is not null`
  })
}

/** Where the ends of both clocks stand. */
export const directClaimClocks: Record<DirectClaimDuty, StepClock> = {
  [TodoKind.DIRECT_CLAIM_TO_CONFIRM]: { table: 'direct_claim', key: 'id', column: 'confirm_due' },
  [TodoKind.DIRECT_CLAIM_TO_RECORD]: { table: 'direct_claim', key: 'id', column: 'record_due' },
}

const tables = sql`direct_claim join need on need.id = direct_claim.need_id
  left join community on community.id = need.community_id
  left join enterprise raiser on raiser.id = need.enterprise_id
  left join community helper on helper.id = direct_claim.community_id
  left join enterprise firm on firm.id = direct_claim.enterprise_id
  left join council on council.id = direct_claim.council_id`

/** Whose need it is, and which party claims; a guest is named on the page alone, since lists are exported. */
const parties = sql`concat_ws(' · ', coalesce(community.name, raiser.name),
  coalesce(helper.name, firm.name, council.name))`

const agreedDay = sql`(direct_claim.agreed_day::timestamp at time zone 'Asia/Shanghai')`

const since: Record<DirectClaimDuty, RawBuilder<unknown>> = {
  [TodoKind.DIRECT_CLAIM_TO_CONFIRM]: sql`direct_claim.requested_at`,
  [TodoKind.DIRECT_CLAIM_TO_RECORD]: agreedDay,
}

const due: Record<DirectClaimDuty, RawBuilder<unknown>> = {
  [TodoKind.DIRECT_CLAIM_TO_CONFIRM]: sql`direct_claim.confirm_due`,
  [TodoKind.DIRECT_CLAIM_TO_RECORD]: sql`direct_claim.record_due`,
}

function waits({ clock }: Pick<Work, 'clock'>, kind: DirectClaimDuty) {
  if (kind === TodoKind.DIRECT_CLAIM_TO_CONFIRM)
    return sql`direct_claim.status = ${DirectClaimStatus.REQUESTED}`
  return sql`(direct_claim.status = ${DirectClaimStatus.CONFIRMED} and ${agreedDay} <= ${clock.now()})`
}
