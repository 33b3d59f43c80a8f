import { sql } from 'kysely'
import { Audience, NeedStatus, OfferStatus, Role, ScopeKind, TimeMode, Urgency } from '@youlin/schema'
import { claimNeed, scheduleClaim } from '../modules/claims/index.ts'
import { createNeed } from '../modules/needs/index.ts'
import { coversBuilding } from '../modules/offers/index.ts'
import { dayOf } from '../platform/clock.ts'
import { rows } from '../platform/database/rows.ts'
import type { Work } from '../platform/work.ts'
import { actingAs } from './acting-as.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'
import type { Printed } from './invention.ts'
import { daysAfter, type Moments } from './moments.ts'

/** Offers that are put forward for needs of enterprises; every second time is agreed. */
const answered = 8
const meetingIn = 24

interface Grants {
  roleGrant: { id: string; userId: string; scopeId: string; role: Role }
}

interface Answer {
  needId: string
  buildingId: string
  offerId: string
  expected: number
  takerId: string
  giverId: string
}

/**
 * What some enterprises miss for their staff is answered by others, as of now and by the steps that they would take
 * themselves; the last member whose account is printed has such a time to agree to.
 */
export async function answerFirmsNeeds(work: Work, moments: Moments, { firms }: Printed): Promise<void> {
  const member = [...firms.values()].findLast(({ applies }) => !applies)!
  const own = await raiseFor(work, member.person.id)
  const answers = await findAnswers(work, own)
  for (const [index, answer] of answers.entries()) {
    const claim = await give(work, moments, answer)
    // The first stays as it is, for whoever tries the product.
    if (index % 2 === 1) await agree(work, answer, claim)
  }
  for (const table of ['need', 'claim'])
    await sql`update ${sql.table(table)} set is_demonstration = true, created_at = ${work.clock.now()},
      updated_at = ${work.clock.now()} where not is_demonstration`.execute(rows(work.em))
}

/** A need of the enterprise that somebody represents. */
async function raiseFor(work: Work, accountId: string): Promise<string> {
  const { scopeId } = await rows<Grants>(work.em)
    .selectFrom('roleGrant')
    .select('scopeId')
    .where('userId', '=', accountId)
    .where('role', '=', Role.ENTERPRISE_REP)
    .executeTakeFirstOrThrow()
  const today = dayOf(work.clock.now())
  return createNeed(await representative(work, scopeId), {
    idempotencyKey: 'demonstration need of an enterprise',
    category: 'C03',
    title: '员工午间读书分享',
    body: '午休时间较长，希望中午到楼里办一次读书分享。',
    audience: Audience.YOUTH,
    size: 40,
    urgency: Urgency.NORMAL,
    neededFrom: today,
    neededUntil: daysAfter(today, 60),
  })
}

/** One offer of another enterprise for each open need, those of its category first. */
async function findAnswers(work: Work, first: string): Promise<Answer[]> {
  const later = daysAfter(dayOf(work.clock.now()), meetingIn + 7)
  const found = await sql<Answer>`select * from (
      select distinct on (need.id) need.id as need_id, place.id as building_id, offer.id as offer_id,
        greatest(offer.participants_min, least(offer.participants_max, need.size)) as expected,
        need.enterprise_id as taker_id, offer.enterprise_id as giver_id
      from need
        join enterprise_building seat on seat.enterprise_id = need.enterprise_id
        join building place on place.id = coalesce(need.building_id, seat.building_id)
        join offer on offer.enterprise_id <> need.enterprise_id
        join offer_terms shown on shown.offer_id = offer.id and shown.number = offer.terms_number
        join building on building.id = offer.building_id
      where need.status in (${NeedStatus.OPEN}, ${NeedStatus.PARTLY_MET}) and need.needed_until >= ${later}
        and offer.status = ${OfferStatus.PUBLISHED} and offer.waiting = 0 and offer.taken < offer.capacity
        and offer.available_from <= ${later} and offer.available_until >= ${later} and offer.lead_time_days < 15
        and shown.time_mode = ${TimeMode.BY_AGREEMENT} and ${coversBuilding}
      order by need.id, offer.category_code is distinct from need.category_code, offer.id, place.id) one
    order by need_id <> ${first}, need_id limit ${answered}`.execute(rows(work.em))
  return found.rows
}

async function give(work: Work, moments: Moments, answer: Answer): Promise<string> {
  const { needId, offerId, buildingId, expected, giverId } = answer
  const day = daysAfter(dayOf(work.clock.now()), meetingIn)
  return claimNeed(await representative(work, giverId), {
    idempotencyKey: `demonstration answer ${needId}`,
    ...{ needId, offerId, buildingId },
    quantity: 1,
    slot: { startsAt: moments.appointment(day, 12), endsAt: moments.appointment(day, 14) },
    expectedParticipants: expected,
    note: '中午到楼内，可分两批。',
  })
}

async function agree(work: Work, { takerId }: Answer, id: string): Promise<void> {
  await scheduleClaim(await representative(work, takerId), { id, version: 1 })
}

/** Whoever represents an enterprise the longest. */
async function representative(work: Work, enterpriseId: string): Promise<Work> {
  const person = await rows<DemonstrationTables & Grants>(work.em)
    .selectFrom('roleGrant')
    .innerJoin('userAccount', 'userAccount.id', 'roleGrant.userId')
    .select(['userAccount.id', 'userAccount.name'])
    .where('roleGrant.scopeId', '=', enterpriseId)
    .where('roleGrant.role', '=', Role.ENTERPRISE_REP)
    .orderBy('roleGrant.id')
    .executeTakeFirstOrThrow()
  return actingAs(work, person, {
    role: Role.ENTERPRISE_REP,
    scopeKind: ScopeKind.ENTERPRISE,
    scopeId: enterpriseId,
  })
}
