import { ClaimStatus, RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import { CouncilDissolved } from '../councils/index.ts'
import { OfferPaused, OfferResumed } from '../offers/index.ts'
import { streetStaff, takersOf } from './claim.people.ts'
import type { ClaimTables } from './claim.rows.ts'

const { ACCEPTED, DELIVERED, HELD, REQUESTED, SCHEDULED, WAITLISTED } = ClaimStatus
const unfinished = [REQUESTED, ACCEPTED, SCHEDULED, DELIVERED]

/** What takers are told of an offer, or of a council that gave itself. */
export const offerClaimsNotices: Notice[] = [
  toWaiting(OfferPaused, 'offerPaused'),
  toWaiting(OfferResumed, 'offerResumed'),

  noticeOf(CouncilDissolved, ['councilClaimsPassed'], async (work, { councilId: id, streetId }) => {
    const takers = await takersOf(work, { councilId: id, enterpriseId: null }, unfinished)
    if (takers.length === 0) return []
    const { name } = await rows<ClaimTables>(work.em)
      .selectFrom('council')
      .select('name')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const to = [...takers, ...(await streetStaff(work, streetId))]
    return [{ to, kind: 'councilClaimsPassed', record: { kind: RecordKind.COUNCIL, id, name } }]
  }),
]

/** Those whose clocks stand or go on with the offer. */
function toWaiting(event: EventKind<{ offerId: string }>, kind: 'offerPaused' | 'offerResumed'): Notice {
  return noticeOf(event, [kind], async (work, { offerId: id }) => {
    const { title } = await rows<ClaimTables>(work.em)
      .selectFrom('offer')
      .select('title')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const to = await takersOf(work, { offerId: id }, [HELD, WAITLISTED])
    return [{ to, kind, record: { kind: RecordKind.OFFER, id, name: title } }]
  })
}
