import type { ClaimStatus } from '@youlin/schema'
import { rows } from '../../../src/platform/database/rows.ts'
import { v7 } from '../../../src/platform/ids.ts'
import { recordId } from '../../../src/platform/global-id.ts'
import type { StoryDistrict } from '../story.ts'
import { freshKey, rowId } from './councils.ts'
import { type CouncilStory, type Member, must, newOffer } from './offers.ts'

type Values = Record<string, unknown>

/** Where a story's claims come from. */
export interface ClaimPlace {
  council: CouncilStory
  provider: Member
  /** Ids of the API. */
  offerId: string
  compoundId: string
  claimantId: string
}

/** How many compounds each story has. */
const compounds = new WeakMap<CouncilStory, number>()

/** A compound of the council's community, 如寿里 first; its id in the API. */
export async function newCompound(council: CouncilStory): Promise<string> {
  const before = compounds.get(council) ?? 0
  compounds.set(council, before + 1)
  const name = `如寿里${before || ''}`
  const facts = { households: 300, residents: 800, olderShare: 0.3, childrenShare: 0.1, dualIncomeShare: 0.4 }
  const { compound } = await must(
    council.communityStaff.api,
    'createCompound',
    { idempotencyKey: freshKey(), communityId: council.communityId, name, address: `${name} 1 号`, ...facts },
    'compound { id }',
  )
  return compound.id
}

/** An offer of the provider and a compound of its own that may claim it. */
export async function claimPlace(
  council: CouncilStory,
  provider: Member,
  words: object = {},
): Promise<ClaimPlace> {
  const offer = await newOffer(council, provider, words)
  const compoundId = await newCompound(council)
  return { council, provider, offerId: offer.id, compoundId, claimantId: council.communityStaff.accountId }
}

const bySchedule: readonly ClaimStatus[] = ['SCHEDULED', 'DELIVERED', 'EVALUATED', 'ARCHIVED', 'NO_SHOW']
const day = (days: number) => new Date(Date.now() + days * 86_400_000)

/** Writes a claim as it lies in some state, for what only reads; answers its id in the API. */
export async function writeClaim(
  place: ClaimPlace,
  status: ClaimStatus,
  values: Values = {},
): Promise<string> {
  const { council } = place
  const id = v7()
  await write(council.district, 'claim', {
    id,
    status,
    offerId: rowId(place.offerId),
    termsNumber: 1,
    compoundId: rowId(place.compoundId),
    communityId: rowId(council.communityId),
    streetId: rowId(council.streetId),
    councilId: rowId(council.councilId),
    enterpriseId: rowId(place.provider.id),
    quantity: 1,
    preferredTimes: JSON.stringify([{ from: '2026-12-01T01:00:00.000Z', until: '2026-12-01T03:00:00.000Z' }]),
    note: '',
    claimedById: place.claimantId,
    onBehalf: false,
    claimedAt: new Date(),
    termsChanged: false,
    isDemonstration: false,
    ...(bySchedule.includes(status) && { scheduledFrom: day(-2), scheduledUntil: day(-1) }),
    ...((status === 'ACCEPTED' || 'proposalBy' in values) && { proposedAt: new Date() }),
    ...(status === 'HELD' && { heldSince: new Date() }),
    ...(status === 'ACCEPTED' && {
      proposalBy: 'PROVIDER',
      proposalFrom: day(3),
      proposalUntil: day(4),
      proposalDue: day(2),
    }),
    ...values,
  })
  return recordId('CLAIM', id)
}

/** Writes what belongs to a claim: a delivery, a no-show, an evaluation. */
export function writePart(
  { district }: CouncilStory,
  table: 'delivery' | 'noShow' | 'evaluation',
  claimId: string,
  values: Values,
): Promise<unknown> {
  return write(district, table, { claimId: rowId(claimId), ...values })
}

function write(district: StoryDistrict, table: string, values: Values): Promise<unknown> {
  return district.work(({ em }) =>
    rows<Record<string, Values>>(em)
      .insertInto(table)
      .values({ id: v7(), districtId: district.id, ...values })
      .execute(),
  )
}
