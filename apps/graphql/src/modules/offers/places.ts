import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import { notFound } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import type { OfferColumns, OfferTables } from './offer.rows.ts'

const columns = [
  'id',
  'version',
  'status',
  'title',
  'capacity',
  'taken',
  'waiting',
  'perCompoundLimit',
  'queueRule',
  'acceptsProposals',
  'termsNumber',
  'categoryCode',
  'availableUntil',
  'enterpriseId',
  'councilId',
] as const satisfies readonly (keyof OfferColumns)[]

/** An offer whose places nobody else can count until this transaction ends. */
export type LockedOffer = Pick<OfferColumns, (typeof columns)[number]>

/**
 * Locks the places of an offer. Whoever changes claims locks their offer first and the claims after it, several
 * offers in the order of their ids, so that no two wait for each other.
 * @throws NOT_FOUND
 */
export async function lockPlaces(work: Work, id: string): Promise<LockedOffer> {
  // What this transaction changed of the offer is to be seen too.
  await work.em.flush()
  const locked = await rows<OfferTables>(work.em)
    .selectFrom('offer')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!locked) throw notFound()
  return locked
}

/** Counts places taken (or given back, below 0) and who waits, on a locked offer; CHECKs stand behind it. */
export async function countPlaces(
  work: Work,
  offer: LockedOffer,
  { taken = 0, waiting = 0 }: { taken?: number; waiting?: number },
): Promise<void> {
  await rows<OfferTables>(work.em)
    .updateTable('offer')
    .set({ taken: sql<number>`taken + ${taken}`, waiting: sql<number>`waiting + ${waiting}` })
    .where('id', '=', offer.id)
    .execute()
  offer.taken += taken
  offer.waiting += waiting
}
