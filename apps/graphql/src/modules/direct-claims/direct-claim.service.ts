import { LockMode } from '@mikro-orm/core'
import { DirectClaimStatus, ErrorCode, FieldCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import { type ActingGrant, actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { meetNeed } from '../needs/index.ts'
import { DirectClaim } from './direct-claim.entity.ts'
import {
  DirectClaimCancelled,
  DirectClaimConfirmed,
  DirectClaimDayAgreed,
  DirectClaimDeclined,
  DirectClaimDone,
} from './direct-claim.events.ts'
import { answersFor, claimed } from './direct-claim.policy.ts'
import { readDirectClaim } from './direct-claim.queries.ts'
import type { DirectClaimRow } from './direct-claim.rows.ts'
import { recordDue } from './direct-claim.terms.ts'
import { directClaimLife as life } from './direct-claim.transitions.ts'
import { lockNeed, requireComing } from './direct-claim-writing.ts'

const { REQUESTED, CONFIRMED, DONE, DECLINED, WITHDRAWN, CANCELLED } = DirectClaimStatus

interface DirectClaimStep {
  id: string
  version: number
}

/** The need's staff confirm, on a day where one is agreed. */
export function confirmDirectClaim(
  work: Work,
  { agreedDay = null, ...step }: DirectClaimStep & { agreedDay?: string | null },
): Promise<string> {
  return onDirectClaim(work, step, answersFor, async (own, claim, { needTitle: recordName }) => {
    requireComing(own, agreedDay)
    const facts = { ...(agreedDay && { day: agreedDay }) }
    await transition(own, life, claim, CONFIRMED, { action: 'confirmDirectClaim', recordName, facts })
    claim.agree(own.clock.now(), agreedDay, agreedDay ? await recordDue(own, agreedDay) : null)
    await own.events.publish(own, DirectClaimConfirmed, { directClaimId: claim.id })
  })
}

/** The need's staff decline, and say why. */
export function declineDirectClaim(
  work: Work,
  { reason, ...step }: DirectClaimStep & { reason: string },
): Promise<string> {
  return onDirectClaim(work, step, answersFor, async (own, claim, { needTitle: recordName }) => {
    await transition(own, life, claim, DECLINED, { action: 'declineDirectClaim', recordName, reason })
    claim.reason = reason
    claim.end(own.clock.now())
    await own.events.publish(own, DirectClaimDeclined, { directClaimId: claim.id })
  })
}

/** Whoever claimed takes back what is not confirmed yet; a guest tells the staff, who decline. */
export function withdrawDirectClaim(
  work: Work,
  { reason, ...step }: DirectClaimStep & { reason: string | null },
): Promise<string> {
  return onDirectClaim(work, step, claimed, async (own, claim, { needTitle: recordName }) => {
    await transition(own, life, claim, WITHDRAWN, { action: 'withdrawDirectClaim', recordName, reason })
    claim.reason = reason
    claim.end(own.clock.now())
  })
}

/** Either side cancels what is confirmed, and says why. */
export function cancelDirectClaim(
  work: Work,
  { reason, ...step }: DirectClaimStep & { reason: string },
): Promise<string> {
  return onDirectClaim(work, step, onEitherSide, async (own, claim, row) => {
    requireConfirmed(claim, CANCELLED)
    await transition(own, life, claim, CANCELLED, {
      action: 'cancelDirectClaim',
      recordName: row.needTitle,
      reason,
    })
    claim.reason = reason
    claim.end(own.clock.now())
    const by = claimed(actingViewer(own).acting, row) ? 'CLAIMANT' : 'STAFF'
    await own.events.publish(own, DirectClaimCancelled, { directClaimId: claim.id, by })
  })
}

/** The need's staff agree on another day with whoever claimed, or on the first one. */
export function agreeDirectClaimDay(
  work: Work,
  { agreedDay, ...step }: DirectClaimStep & { agreedDay: string },
): Promise<string> {
  return onDirectClaim(work, step, answersFor, async (own, claim, { needTitle: recordName }) => {
    requireConfirmed(claim, claim.status)
    requireComing(own, agreedDay)
    claim.agree(own.clock.now(), agreedDay, await recordDue(own, agreedDay))
    await recordChange(own, {
      kind: RecordKind.DIRECT_CLAIM,
      id: claim.id,
      recordName,
      action: 'agreeDirectClaimDay',
      facts: { day: agreedDay },
    })
    await own.events.publish(own, DirectClaimDayAgreed, { directClaimId: claim.id })
  })
}

/** The need's staff say what took place; it counts for the need. */
export function recordDirectClaim(
  work: Work,
  { day, reached, note, ...step }: DirectClaimStep & { day: string; reached: number; note: string | null },
): Promise<string> {
  return onDirectClaim(work, step, answersFor, async (own, claim, { needId, needTitle: recordName }) => {
    if (day > dayOf(own.clock.now())) throw invalidInput({ day: FieldCode.NOT_ALLOWED })
    const facts = { day, reached }
    await transition(own, life, claim, DONE, { action: 'recordDirectClaim', recordName, facts })
    claim.doneDay = day
    claim.reached = reached
    claim.doneNote = note
    claim.end(own.clock.now())
    await own.em.flush()
    await meetNeed(own, needId, reached)
    await own.events.publish(own, DirectClaimDone, { directClaimId: claim.id })
  })
}

function onEitherSide(acting: ActingGrant, claim: DirectClaimRow): boolean {
  return answersFor(acting, claim) || claimed(acting, claim)
}

/** What is requested is declined or withdrawn: it is cancelled by the end of its need alone. */
function requireConfirmed({ status: from }: DirectClaim, to: DirectClaimStatus): void {
  if (from === CONFIRMED) return
  const allowed = from === REQUESTED ? [CONFIRMED, DECLINED, WITHDRAWN] : []
  throw new AppError(ErrorCode.INVALID_TRANSITION, { from, to, allowed })
}

/** Takes a step on a direct claim, its need locked and then itself. */
function onDirectClaim(
  work: Work,
  { id, version }: DirectClaimStep,
  may: (acting: ActingGrant, claim: DirectClaimRow) => boolean,
  take: (work: Work, claim: DirectClaim, seen: DirectClaimRow) => Promise<void>,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const seen = await readDirectClaim(own, id)
    if (!seen) throw notFound()
    if (!may(actingViewer(own).acting, seen)) throw forbidden()
    await lockNeed(own, seen.needId)
    const claim = await own.em.findOneOrFail(DirectClaim, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    requireVersion(claim, version)
    await take(own, claim, seen)
    return id
  })
}
