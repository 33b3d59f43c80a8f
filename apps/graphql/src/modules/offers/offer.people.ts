import { PublisherKind, ReviewLevel, Role } from '@youlin/schema'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import type { OfferTables } from './offer.rows.ts'

/** An offer as far as it says who is concerned; for events, which have no viewer. */
export function concernedOffer(work: Work, id: string) {
  return rows<OfferTables>(work.em)
    .selectFrom('offer')
    .select([
      'id',
      'title',
      'publisherKind',
      'enterpriseId',
      'councilId',
      'streetId',
      'authorId',
      'reviewDue',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export type ConcernedOffer = Awaited<ReturnType<typeof concernedOffer>>

/** Who acts for the publisher today. */
export function publishersOf(work: Work, { enterpriseId, councilId }: ConcernedOffer): Promise<string[]> {
  if (enterpriseId) return holdersOf(work, [Role.ENTERPRISE_REP], enterpriseId)
  return holdersOf(work, [Role.COUNCIL_OFFICER], councilId)
}

/** Who may review it at a step; the same as `reviewable` says of a viewer. */
export async function reviewersOf(
  work: Work,
  offer: ConcernedOffer,
  awaiting: ReviewLevel,
): Promise<string[]> {
  const own = [offer.authorId, ...(await publishersOf(work, offer)), ...(await seatHolders(work, offer))]
  const others = async (role: Role, scopeId: string) =>
    (await holdersOf(work, [role], scopeId)).filter((account) => !own.includes(account))
  if (awaiting === ReviewLevel.DISTRICT) return others(Role.DISTRICT_ADMIN, currentDistrict())
  const officers =
    offer.publisherKind === PublisherKind.ENTERPRISE
      ? await others(Role.COUNCIL_OFFICER, offer.councilId)
      : []
  return officers.length > 0 ? officers : others(Role.STREET_STAFF, offer.streetId)
}

/** Who sits on a council for the publishing enterprise, at present or before. */
async function seatHolders(work: Work, { enterpriseId }: ConcernedOffer): Promise<string[]> {
  if (!enterpriseId) return []
  type Seats = { councilMembership: { enterpriseId: string; officerAccountId: string | null } }
  const found = await rows<Seats>(work.em)
    .selectFrom('councilMembership')
    .select('officerAccountId')
    .where('enterpriseId', '=', enterpriseId)
    .execute()
  return found.flatMap(({ officerAccountId }) => officerAccountId ?? [])
}
