import { type ClaimSide, FieldCode, maskMobileNumber, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { keepReadings } from '../readings/index.ts'
import { readSettings } from '../territory/index.ts'
import { sideOf } from './claim.policy.ts'
import { readClaim } from './claim.queries.ts'
import type { ClaimRow } from './claim.rows.ts'
import { sharesContacts } from './claim.sight.ts'
import { contactOf, type Person } from './contact.queries.ts'

/** A contact as somebody sees it. */
export interface ShownContact extends Person {
  masked: boolean
}

interface Seen {
  claim: ClaimRow
  side: ClaimSide
  mobile: string
}

interface ContactViewRow {
  id: string
  districtId: string
  claimId: string
  viewerId: string
  side: ClaimSide
  at: Date
}

/** A side's contact: in full for the other side while they share them, which is logged once; else masked. */
export async function shownContact(
  context: RequestContext,
  claim: ClaimRow,
  side: ClaimSide,
): Promise<ShownContact | null> {
  const contact = await contactOf(context, claim, side)
  if (!contact) return null
  const { name, mobile } = contact
  const own = sideOf(actingViewer(context).acting, claim)
  const shared = own !== null && own !== side && (await sharesNow(context, claim))
  if (!shared) return { name, mobile: maskMobileNumber(mobile), masked: true }
  await logView(context).load({ claim, side, mobile })
  return { name, mobile, masked: false }
}

/**
 * The full number for whoever sees the claim, with a reason that the timeline shows to the person concerned.
 * A side that shares contacts gives none.
 * @throws NOT_FOUND, INVALID_INPUT without a reason, TOO_MANY_ATTEMPTS
 */
export async function revealContact(
  context: RequestContext,
  claimId: string,
  side: ClaimSide,
  reason: string | null,
): Promise<ShownContact> {
  const claim = await readClaim(context, claimId)
  if (!claim) throw notFound()
  const shown = await shownContact(context, claim, side)
  if (!shown) throw notFound()
  if (!shown.masked) return shown
  if (!reason) throw invalidInput({ reason: FieldCode.REQUIRED })
  const contact = (await contactOf(context, claim, side))!
  const { mobile } = contact
  await inTransaction(context, (work) => keepViews(work, [{ claim, side, mobile }], reason))
  return { ...contact, masked: false }
}

const settings = new WeakMap<RequestContext, ReturnType<typeof readSettings>>()

async function sharesNow(context: RequestContext, claim: ClaimRow): Promise<boolean> {
  const known = settings.get(context) ?? readSettings(context)
  settings.set(context, known)
  const { contactsAfterDays } = await known
  return sharesContacts(claim, context.clock.now(), contactsAfterDays)
}

/** Those of one page together. */
const logView = defineLoader(async (context, seen: readonly Seen[]) => {
  await inTransaction(context, (work) => keepViews(work, seen, null))
  return new Map(seen.map((one) => [one, true]))
})

/** Keeps who saw which number: one statement, and a line of the timeline for each that was not seen before. */
async function keepViews(work: Work, seen: readonly Seen[], reason: string | null): Promise<void> {
  const { accountId, acting } = actingViewer(work)
  const at = work.clock.now()
  const views = seen.map(({ claim, side }) => ({
    id: v7(),
    districtId: acting.districtId,
    claimId: claim.id,
    viewerId: accountId,
    side,
    at,
  }))
  const fresh = await rows<{ contactView: ContactViewRow }>(work.em)
    .insertInto('contactView')
    .values(views)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  const first = new Set(fresh.map((view) => view.id))
  const counted = seen.filter((_, index) => reason !== null || first.has(views[index]!.id))
  await keepReadings(
    work,
    counted.map(({ claim, mobile }) => ({
      ...{ mobile, reason },
      ...{ recordKind: RecordKind.CLAIM, recordId: claim.id, recordName: claim.offerTitle },
    })),
  )
  for (const { claim, side } of counted) {
    await recordChange(work, {
      kind: RecordKind.CLAIM,
      id: claim.id,
      recordName: claim.offerTitle,
      action: 'revealContact',
      reason,
      facts: { side },
    })
  }
}
