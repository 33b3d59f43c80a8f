import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import type { Offer } from './offer.entity.ts'
import type { OfferTables } from './offer.rows.ts'

/** Lets an offer be found by its words, its publisher and its category. */
export async function indexOffer(work: Work, offer: Offer): Promise<void> {
  const db = rows<OfferTables>(work.em)
  const publisher = await (
    offer.enterpriseId
      ? db.selectFrom('enterprise').select('name').where('id', '=', offer.enterpriseId)
      : db.selectFrom('council').select('name').where('id', '=', offer.councilId)
  ).executeTakeFirst()
  const category = await db
    .selectFrom('category')
    .select(['zh', 'en'])
    .where('code', '=', offer.categoryCode)
    .executeTakeFirst()
  offer.index(publisher?.name ?? '', category?.zh ?? '', category?.en ?? '')
}
