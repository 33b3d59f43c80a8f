import { OfferStatus, PublisherKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { inTransactionOf } from '../../platform/events.ts'
import { CouncilDissolved } from '../councils/index.ts'
import { end } from './life.service.ts'
import { returnToDraft } from './membership.listeners.ts'
import { lockOffer } from './offer.access.ts'
import type { OfferTables } from './offer.rows.ts'
import { running } from './offer.transitions.ts'

/** What a dissolved council published itself closes with it; the street answers what was claimed before. */
export const councilListener = inTransactionOf(CouncilDissolved, async (work, { councilId }) => {
  await work.em.flush()
  const told = { action: 'dissolveCouncil', facts: {} }
  const open = await rows<OfferTables>(work.em)
    .selectFrom('offer')
    .select('id')
    .where('councilId', '=', councilId)
    .where('publisherKind', '=', PublisherKind.COUNCIL)
    .where('status', 'in', [...running, OfferStatus.SUBMITTED])
    .orderBy('id')
    .execute()
  for (const { id } of open) {
    const offer = await lockOffer(work, id)
    if (offer.status === OfferStatus.SUBMITTED) await returnToDraft(work, offer, told)
    else await end(work, offer, OfferStatus.CLOSED, told)
  }
})
