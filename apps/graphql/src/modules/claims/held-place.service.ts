import { ClaimSide, ClaimStatus } from '@youlin/schema'
import { type Step, transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { countPlaces, type LockedOffer } from '../offers/index.ts'
import { asSide, type ClaimHandle } from './claim.access.ts'
import { answerDue } from './claim.deadlines.ts'
import type { Claim } from './claim.entity.ts'
import { PlaceAccepted } from './claim.events.ts'
import { requireInTerm, requireStatus, told } from './claim.told.ts'
import { claimLife } from './claim.transitions.ts'
import { freePlaces } from './places.ts'
import { nextTurn, serveQueue } from './queue.ts'

const { HELD, REQUESTED, WAITLISTED } = ClaimStatus

/** Takes the place that is kept, under the terms that hold now; the provider answers next. */
export function acceptPlace(work: Work, handle: ClaimHandle): Promise<string> {
  return asSide(work, handle, [ClaimSide.TAKER], async (own, locked) => {
    const { claim, offer } = locked
    requireStatus(claim, REQUESTED, HELD)
    requireInTerm(own, claim.heldUntil)
    await transition(own, claimLife, claim, REQUESTED, await told(own, locked, 'acceptPlace'))
    claim.stopClocks()
    claim.termsNumber = offer.termsNumber
    claim.answerDue = await answerDue(own)
    await own.events.publish(own, PlaceAccepted, { claimId: claim.id })
  })
}

/** Lets the place go on to the next, and waits again behind everybody. */
export function passPlace(work: Work, handle: ClaimHandle): Promise<string> {
  return asSide(work, handle, [ClaimSide.TAKER], async (own, locked) => {
    const { claim, offer } = locked
    requireStatus(claim, WAITLISTED, HELD)
    await letGo(own, offer, claim, await told(own, locked, 'passPlace'))
  })
}

/** The kept place goes on; who had it waits at the end. */
export async function letGo(work: Work, offer: LockedOffer, claim: Claim, step: Step): Promise<void> {
  await transition(work, claimLife, claim, WAITLISTED, step)
  claim.stopClocks()
  claim.waitingOrder = await nextTurn(work)
  await work.em.flush()
  await freePlaces(work, offer, claim.compoundId, claim.quantity)
  await countPlaces(work, offer, { waiting: 1 })
  await serveQueue(work, offer, claim.id)
}
