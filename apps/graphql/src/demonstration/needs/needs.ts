import { type Audience, NeedStatus, OfferUnit, RecordKind, Role, Urgency } from '@youlin/schema'
import { agreedDeliveries } from '../../modules/claims/index.ts'
import { needLife } from '../../modules/needs/index.ts'
import { dayOf } from '../../platform/clock.ts'
import { v7 } from '../../platform/ids.ts'
import { bigramText } from '../../platform/search-bigrams.ts'
import type { Claim } from '../claims/invented-claim.ts'
import needTexts from '../data/needs.json' with { type: 'json' }
import type { Firm } from '../enterprises.ts'
import { type Actor, system } from '../history.ts'
import { acting, type Invention } from '../invention.ts'
import { daysAfter, nightAfter } from '../moments.ts'
import type { Staff } from '../staff.ts'

type Text = [category: string, audience: Audience, title: string, body: string, size: number]
const texts = needTexts as unknown as { communities: Text[]; enterprises: Text[] }

const ofCommunities = 110
const ofEnterprises = 40
/** Claims that name a need of their community. */
const answered = 50
const openFor = 60

/** A need, which may change until it is written. */
export interface InventedNeed {
  id: string
  status: NeedStatus
  communityId: string | null
  enterpriseId: string | null
  compoundId: string | null
  buildingId: string | null
  categoryCode: string
  title: string
  body: string
  audience: Audience
  size: number
  met: number
  urgency: Urgency
  neededFrom: string
  neededUntil: string
  raisedById: string
  isDemonstration: true
  searchBigrams: string
  createdAt: Date
  updatedAt: Date
}

interface Party {
  name: string
  actor: Actor
  communityId: string | null
  enterpriseId: string | null
  compoundId: string | null
  /** Where the staff of the enterprise works. */
  buildingId?: string
}

/** What communities and enterprises miss; some claims answer one of these. */
export function inventNeeds(
  invention: Invention,
  staff: Staff,
  firms: Firm[],
  claims: Claim[],
): InventedNeed[] {
  const { random, moments, places } = invention
  for (let index = 0; index < ofCommunities; index++) {
    const compound = random.pick(places.compounds)
    const actor = staff.communityStaff.get(compound.community)
    const { id: communityId, name } = places.communities[compound.community]!
    const compoundId = random.chance(0.7) ? compound.id : null
    if (actor)
      raise(
        invention,
        { name, actor, communityId, enterpriseId: null, compoundId },
        texts.communities[index % texts.communities.length]!,
        moments.ago(random.between(1, 300)),
      )
  }
  const verified = firms.filter(({ verifiedAt }) => verifiedAt)
  for (let index = 0; index < ofEnterprises; index++) {
    const { row, rep, verifiedAt, building } = verified[(index * 7) % verified.length]!
    const actor = acting(rep, Role.ENTERPRISE_REP)
    const buildingId = places.buildings[building]!.id
    const party = {
      name: row.name,
      actor,
      communityId: null,
      enterpriseId: row.id,
      compoundId: null,
      buildingId,
    }
    raise(
      invention,
      party,
      texts.enterprises[index % texts.enterprises.length]!,
      moments.within(verifiedAt!, moments.now, 0.1, 0.98),
    )
  }
  answerNeeds(invention, staff, claims)
  leaveOneOpen(invention, staff)
  return invention.rowsOf('need') as InventedNeed[]
}

/** Whoever tries the product as a community's staff finds a need of their own to withdraw. */
function leaveOneOpen(invention: Invention, staff: Staff): void {
  const { random, moments, places, printed } = invention
  for (const [number] of printed.communityStaff) {
    const compound = places.compounds.find(({ community }) => community === number)!
    const { id: communityId, name } = places.communities[number]!
    const party = {
      name,
      actor: staff.communityStaff.get(number)!,
      communityId,
      enterpriseId: null,
      compoundId: compound.id,
    }
    raise(invention, party, random.pick(texts.communities), moments.ago(random.between(1, 20)), 60)
  }
}

/** Their community said what it missed some days before it found the offer. */
function answerNeeds(invention: Invention, staff: Staff, claims: Claim[]): void {
  const { random, moments } = invention
  const byCategory = new Map(texts.communities.map((text) => [text[0], text]))
  const fitting = claims.filter(
    ({ offer, row, compound }) =>
      byCategory.has(offer.category.code) && !row.onBehalf && staff.communityStaff.has(compound.community),
  )
  for (const { offer, row, compound, taker, communityName, delivery } of random
    .shuffled(fitting)
    .slice(0, answered)) {
    const { communityId } = row
    const party = {
      name: communityName,
      actor: taker,
      communityId,
      enterpriseId: null,
      compoundId: compound.id,
    }
    const at = new Date(row.claimedAt.getTime() - random.between(30, 240) * 3_600_000)
    const need = raise(
      invention,
      party,
      byCategory.get(offer.category.code)!,
      at,
      moments.age(row.claimedAt) + openFor,
    )
    row.needId = need.id
    if (delivery) meet(invention, need, offer, row.quantity, delivery)
  }
}

/** Both sides agreed on what was delivered, and so the need is met by its part. */
function meet(
  { history }: Invention,
  need: InventedNeed,
  offer: Claim['offer'],
  quantity: number,
  delivery: NonNullable<Claim['delivery']>,
): void {
  if (!agreedDeliveries.includes(delivery.status)) return
  const came = delivery.settledHeadcount ?? delivery.headcount
  need.met = offer.row.unit === OfferUnit.SESSION ? came : quantity
  const to = need.met >= need.size ? NeedStatus.MET : NeedStatus.PARTLY_MET
  const told = {
    action: 'meetNeed',
    recordName: need.title,
    facts: { met: need.met, size: need.size },
  }
  history.step(needLife, need, to, delivery.updatedAt, system, told)
}

function raise(
  invention: Invention,
  { name, actor, communityId, enterpriseId, compoundId, buildingId }: Party,
  [categoryCode, audience, title, body, size]: Text,
  at: Date,
  openFor?: number,
): InventedNeed {
  const { random, history, add, places } = invention
  const category = places.categories.find(({ code }) => code === categoryCode)!
  const neededFrom = daysAfter(dayOf(at), random.between(3, 10))
  const need: InventedNeed = {
    id: v7(at.getTime()),
    status: NeedStatus.OPEN,
    communityId,
    enterpriseId,
    compoundId,
    buildingId: buildingId ?? null,
    categoryCode,
    title,
    body,
    audience,
    size,
    met: 0,
    urgency: random.pick([Urgency.LOW, Urgency.NORMAL, Urgency.NORMAL, Urgency.URGENT]),
    neededFrom,
    neededUntil: daysAfter(neededFrom, openFor ?? random.between(40, 120)),
    raisedById: actor.accountId!,
    isDemonstration: true,
    searchBigrams: bigramText(`${title} ${body} ${name} ${category.zh} ${category.en}`),
    createdAt: at,
    updatedAt: at,
  }
  add('need', need)
  history.record(at, actor, {
    kind: RecordKind.NEED,
    id: need.id,
    recordName: title,
    action: 'createNeed',
    to: need.status,
  })
  // One that is to be answered is still open.
  if (openFor === undefined) end(invention, need, actor)
  return need
}

function end({ history, moments, random }: Invention, need: InventedNeed, actor: Actor): void {
  const told = { recordName: need.title }
  const over = nightAfter(need.neededUntil)
  const isOver = over < moments.now && need.neededUntil < moments.today
  if (random.chance(0.1)) {
    const until = isOver ? over : moments.now
    const reason = random.pick(['已经自行解决', '居民意见有变化，另行安排'])
    const at = moments.within(need.createdAt, until, 0.2, 0.8)
    history.step(needLife, need, NeedStatus.WITHDRAWN, at, actor, { ...told, action: 'withdrawNeed', reason })
  } else if (isOver)
    history.step(needLife, need, NeedStatus.EXPIRED, over, system, { ...told, action: 'expireNeeds' })
}
