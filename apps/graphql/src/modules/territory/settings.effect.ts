import { type RawBuilder, sql } from 'kysely'
import { ClaimStatus, DeliveryStatus, DirectClaimStatus, MembershipStatus, OfferStatus } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { changedSettings, type Setting, type Settings } from './settings.changes.ts'
import type { SettingEffect } from './settings.types.ts'
import { readSettings } from './territory.queries.ts'

/** What counts the records: a table and a condition, since a deadline is written where it begins to run. */
type Records = RawBuilder<unknown>

const claimsIn = (...statuses: ClaimStatus[]): Records => sql`from claim where status = any(${statuses})`
const underReview = [OfferStatus.SUBMITTED, OfferStatus.PUBLISHED, OfferStatus.PAUSED]
const applied: Records = sql`from council_membership where status = ${MembershipStatus.APPLIED}`

/** Whose day or rule is written down already and stays. */
const keeping: Partial<Record<Setting, (now: Date) => Records>> = {
  reviewDays: () => sql`from (
    select id from offer where awaiting is not null and status = any(${underReview})
    union all select id from council_membership where answer_due is not null
      and status in (${MembershipStatus.APPLIED}, ${MembershipStatus.ENDORSED})) as waiting`,
  claimAnswerDays: () => sql`from (
    select id ${claimsIn(ClaimStatus.REQUESTED)}
    union all select id from direct_claim where status = ${DirectClaimStatus.REQUESTED}) as waiting`,
  timeProposalDays: () => sql`from claim where proposal_due is not null
    and status in (${ClaimStatus.ACCEPTED}, ${ClaimStatus.SCHEDULED})`,
  heldPlaceDays: () => claimsIn(ClaimStatus.HELD),
  noShowObjectionDays: (now) => sql`from no_show where objected_at is null and objection_due > ${now}`,
  deliveryConfirmationDays: () => sql`from delivery where status = ${DeliveryStatus.RECORDED}`,
  evaluationDays: () =>
    sql`from claim where status = ${ClaimStatus.DELIVERED} and evaluation_due is not null`,
  streetStandsInDays: () => applied,
  deliveryRecordDays: () => sql`from (
    select id ${claimsIn(ClaimStatus.SCHEDULED)}
    union all select id from direct_claim where status = ${DirectClaimStatus.CONFIRMED}
      and agreed_day is not null) as agreed`,
  settlementDays: () => sql`from delivery where status = ${DeliveryStatus.DISPUTED}`,
  voiceDays: (now) => sql`from voice_link where closes_at > ${now}`,
  queueRule: () => sql`from offer where status = any(${[OfferStatus.DRAFT, ...underReview]})`,
}

/** Whom a term reaches that is counted when it is asked for. */
const reached: Partial<Record<Setting, (now: Date, from: number, to: number) => Records>> = {
  evaluationGap: () => sql`from claim where status = ${ClaimStatus.DELIVERED} and evaluation_due is not null`,
  archiveAfterDays: () => claimsIn(ClaimStatus.EVALUATED),
  // Who never agreed never saw a number.
  contactsAfterDays: (now, from, to) => sql`from (select id from direct_claim where guest_mobile is not null
      and ended_at > ${daysBefore(now, Math.max(from, to))} and ended_at <= ${daysBefore(now, Math.min(from, to))}
    union all select id from claim where ended_at is not null
    and ended_at > ${daysBefore(now, Math.max(from, to))} and ended_at <= ${daysBefore(now, Math.min(from, to))}
    and (status in (${ClaimStatus.ARCHIVED}, ${ClaimStatus.NO_SHOW}) or status = ${ClaimStatus.CANCELLED}
      and exists (select from timeline where record_id = claim.id
        and to_state in (${ClaimStatus.ACCEPTED}, ${ClaimStatus.SCHEDULED})))) as ended`,
}

/** What changed settings would do to what is under way, before they are saved; in the settings' order. */
export async function settingsEffect(work: Work, given: Settings): Promise<SettingEffect[]> {
  const changes = changedSettings(await readSettings(work), given)
  const now = work.clock.now()
  const effects: SettingEffect[] = []
  for (const [name, [from, to]] of Object.entries(changes)) {
    const setting = name as Setting
    effects.push({
      setting,
      keeping: await count(work, keeping[setting]?.(now)),
      reached: await count(work, reached[setting]?.(now, Number(from), Number(to))),
    })
  }
  return effects
}

async function count({ em }: Work, records: Records | undefined): Promise<number> {
  if (!records) return 0
  const { rows: found } = await sql<{ n: number }>`select count(*)::int as n ${records}`.execute(rows(em))
  return found[0]!.n
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
