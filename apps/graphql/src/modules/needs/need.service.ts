import { LockMode } from '@mikro-orm/core'
import {
  type Audience,
  EnterpriseStatus,
  FieldCode,
  NeedEnd,
  NeedStatus,
  RecordKind,
  type Urgency,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { bigramText } from '../../platform/search-bigrams.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { Need } from './need.entity.ts'
import { NeedEnded } from './need.events.ts'
import { type NeedParty, partyOf, raised } from './need.policy.ts'
import { readNeed } from './need.queries.ts'
import type { NeedTables } from './need.rows.ts'
import { needLife } from './need.transitions.ts'

/** A need as it is raised, with the ids of rows. */
export interface NewNeed {
  idempotencyKey: string
  communityId?: string
  enterpriseId?: string
  compoundId?: string
  buildingId?: string
  category?: string | null
  title: string
  body: string
  audience: Audience
  size: number
  urgency: Urgency
  neededFrom: string
  neededUntil: string
}

/** Raises a need for the party that the viewer acts for, once for each idempotency key. */
export async function createNeed(work: Work, input: NewNeed): Promise<string> {
  const { id } = await once(work, 'createNeed', input, async (own) => {
    const party = await requireParty(own, input)
    await requireCompound(own, input, party)
    requirePeriod(own, input)
    const { title, body, audience, size, urgency, neededFrom, neededUntil } = input
    const need = own.em.create(Need, {
      ...party,
      status: NeedStatus.OPEN,
      compoundId: input.compoundId ?? null,
      buildingId: await buildingOf(own, input, party),
      categoryCode: input.category ?? null,
      ...{ title, body, audience, size, urgency, neededFrom, neededUntil },
      raisedById: actingViewer(own).accountId,
      searchBigrams: bigramText(`${title} ${body} ${await namesAround(own, party, input.category)}`),
    })
    own.em.persist(need)
    await own.em.flush()
    await recordChange(own, {
      kind: RecordKind.NEED,
      id: need.id,
      recordName: title,
      action: 'createNeed',
      to: need.status,
    })
    return need.id
  })
  return id
}

/** The party takes its need back. */
export function withdrawNeed(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string | null },
): Promise<string> {
  return inTransaction(work, async (own) => {
    const seen = await readNeed(own, id)
    const need = seen && (await own.em.findOne(Need, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }))
    if (!need) throw notFound()
    const { communityId = null, enterpriseId = null } = need
    if (!raised(actingViewer(own).acting, { communityId, enterpriseId })) throw forbidden()
    requireVersion(need, version)
    await transition(own, needLife, need, NeedStatus.WITHDRAWN, {
      action: 'withdrawNeed',
      recordName: need.title,
      reason,
    })
    await own.events.publish(own, NeedEnded, { needId: id, end: NeedEnd.NEED_WITHDRAWN })
    return id
  })
}

/**
 * Counts what a delivery has met of a need, once both sides agree on it. A need that ended meanwhile keeps its
 * state; it was helped all the same.
 */
export async function meetNeed(work: Work, id: string, part: number): Promise<void> {
  if (part <= 0) return
  const need = await work.em.findOneOrFail(
    Need,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  const was = need.status
  need.met += part
  const to = need.met >= need.size ? NeedStatus.MET : NeedStatus.PARTLY_MET
  const told = { action: 'meetNeed', recordName: need.title, facts: { met: need.met, size: need.size } }
  if (needLife.transitions[need.status].includes(to)) await transition(work, needLife, need, to, told)
  else await recordChange(work, { kind: RecordKind.NEED, id, ...told })
  await work.em.flush()
  if (was !== NeedStatus.MET && need.status === NeedStatus.MET)
    await work.events.publish(work, NeedEnded, { needId: id, end: NeedEnd.NEED_MET })
}

/**
 * The viewer's own party; a party or compound that is not theirs answers like one that does not exist. What
 * the whole district is to read comes from verified enterprises only.
 */
async function requireParty(work: Work, input: NewNeed): Promise<NeedParty> {
  const party = partyOf(actingViewer(work).acting)
  if (!party) throw forbidden()
  for (const field of ['communityId', 'enterpriseId'] as const)
    if (input[field] && input[field] !== party[field]) throw invalidInput({ [field]: FieldCode.NOT_FOUND })
  const db = rows<NeedTables>(work.em)
  if (party.enterpriseId) {
    const { status } = await db
      .selectFrom('enterprise')
      .select('status')
      .where('id', '=', party.enterpriseId)
      .executeTakeFirstOrThrow()
    if (status !== EnterpriseStatus.VERIFIED) throw forbidden()
  }
  return party
}

/** The building of the enterprise that is named, or its only one. */
async function buildingOf(
  work: Work,
  { buildingId }: NewNeed,
  { enterpriseId }: NeedParty,
): Promise<string | null> {
  const seats = await rows<NeedTables>(work.em)
    .selectFrom('enterpriseBuilding')
    .select('buildingId')
    .where('enterpriseId', '=', enterpriseId)
    .execute()
  if (!buildingId) return seats.length === 1 ? seats[0]!.buildingId : null
  if (!seats.some((seat) => seat.buildingId === buildingId))
    throw invalidInput({ buildingId: FieldCode.NOT_FOUND })
  return buildingId
}

/** Of the community, where one is named. */
async function requireCompound(
  work: Work,
  { compoundId }: NewNeed,
  { communityId }: NeedParty,
): Promise<void> {
  if (!compoundId) return
  const compound = await rows<NeedTables>(work.em)
    .selectFrom('compound')
    .select('communityId')
    .where('id', '=', compoundId)
    .executeTakeFirst()
  if (!compound || compound.communityId !== communityId)
    throw invalidInput({ compoundId: FieldCode.NOT_FOUND })
}

function requirePeriod({ clock }: Work, { neededFrom, neededUntil }: NewNeed): void {
  if (neededUntil < neededFrom) throw invalidInput({ neededUntil: FieldCode.END_BEFORE_START })
  if (neededUntil < dayOf(clock.now())) throw invalidInput({ neededUntil: FieldCode.IN_THE_PAST })
}

/** What a need is found by besides its own words: its party and its category. */
async function namesAround(
  work: Work,
  { communityId, enterpriseId }: NeedParty,
  categoryCode: string | null | undefined,
): Promise<string> {
  const db = rows<NeedTables>(work.em)
  const { name } = await db
    .selectFrom(communityId ? 'community' : 'enterprise')
    .select('name')
    .where('id', '=', (communityId ?? enterpriseId)!)
    .executeTakeFirstOrThrow()
  if (!categoryCode) return name
  const category = await db
    .selectFrom('category')
    .select(['zh', 'en'])
    .where('code', '=', categoryCode)
    .executeTakeFirst()
  if (!category) throw invalidInput({ category: FieldCode.NOT_FOUND })
  return `${name} ${category.zh} ${category.en}`
}
