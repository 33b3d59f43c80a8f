import { LockMode } from '@mikro-orm/core'
import { ClaimSide } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { forbidden, notFound } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { type LockedOffer, lockPlaces } from '../offers/index.ts'
import { Claim } from './claim.entity.ts'
import { sideOf } from './claim.policy.ts'
import { readClaim } from './claim.queries.ts'
import type { ClaimRow } from './claim.rows.ts'

/** A claim by the version that the viewer read. */
export interface ClaimHandle {
  id: string
  version: number
}

/** A claim that a step changes, with its offer; both locked. */
export interface LockedClaim {
  claim: Claim
  offer: LockedOffer
  /** What the viewer read of it. */
  facts: ClaimRow
}

type Change = (work: Work, locked: LockedClaim & { side: ClaimSide }) => Promise<void>

/**
 * Takes a step on a claim for one of its sides, in one transaction; answers its id.
 * @param sides whose step it is
 * @throws NOT_FOUND when the viewer does not see it, FORBIDDEN when the step is not theirs, CONFLICT
 */
export function asSide(
  work: Work,
  handle: ClaimHandle,
  sides: readonly ClaimSide[],
  change: Change,
): Promise<string> {
  return onClaim(work, handle, async (own, locked) => {
    const side = sideOf(actingViewer(own).acting, locked.facts)
    if (!side || !sides.includes(side)) throw forbidden()
    requireVersion(locked.claim, handle.version)
    await change(own, { ...locked, side })
  })
}

/** Either side. */
export const anySide = [ClaimSide.TAKER, ClaimSide.PROVIDER] as const

/** Changes a claim that the viewer sees; the caller says who may, and checks the version. */
export function onClaim(
  work: Work,
  { id }: Pick<ClaimHandle, 'id'>,
  change: (work: Work, locked: LockedClaim) => Promise<void>,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const facts = await readClaim(own, id)
    if (!facts) throw notFound()
    const offer = await lockPlaces(own, facts.offerId)
    await change(own, { claim: await lockClaim(own, id), offer, facts })
    await own.em.flush()
    return id
  })
}

/** The claim as it is now, after its offer was locked. */
export async function lockClaim(work: Work, id: string): Promise<Claim> {
  const claim = await work.em.findOne(Claim, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
  if (!claim) throw notFound()
  return claim
}

/** Counts as a change of the claim, so that what crosses it gets CONFLICT, even where another table changes. */
export function touch(work: Work, claim: Claim): void {
  claim.updatedAt = new Date(Math.max(work.clock.now().getTime(), claim.updatedAt.getTime() + 1))
}

export const otherSide = (side: ClaimSide): ClaimSide =>
  side === ClaimSide.TAKER ? ClaimSide.PROVIDER : ClaimSide.TAKER
