import { RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { forbidden, notFound } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { keepReadings } from '../readings/index.ts'
import { mayCall } from './direct-claim.policy.ts'
import { readDirectClaim } from './direct-claim.queries.ts'

/**
 * A guest's number in full, for the staff who have to call; each reading is kept. As between the sides of a claim no
 * reason is asked: the direct claim itself is it.
 * @throws NOT_FOUND, FORBIDDEN
 */
export function revealGuestMobile(work: Work, id: string): Promise<string> {
  return inTransaction(work, async (own) => {
    const claim = await readDirectClaim(own, id)
    if (!claim) throw notFound()
    const { guestMobile: mobile, needTitle: recordName } = claim
    if (!mayCall(actingViewer(own).acting, claim) || !mobile) throw forbidden()
    const recordKind = RecordKind.DIRECT_CLAIM
    await keepReadings(own, [{ mobile, recordKind, recordId: id, recordName, reason: null }])
    await recordChange(own, { kind: recordKind, id, recordName, action: 'revealGuestMobile' })
    return mobile
  })
}
