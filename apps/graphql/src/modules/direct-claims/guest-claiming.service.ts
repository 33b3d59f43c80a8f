import { Claimant, DirectClaimStatus, ErrorCode } from '@youlin/schema'
import { inDistrict } from '../../platform/database/district-context.ts'
import { AppError, notFound } from '../../platform/errors.ts'
import { maskMobiles } from '../../platform/mobile-masking.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { DirectClaim } from './direct-claim.entity.ts'
import { DirectClaimRequested } from './direct-claim.events.ts'
import type { LinkedNeed } from './direct-claim.rows.ts'
import { confirmDue } from './direct-claim.terms.ts'
import {
  type Brought,
  type Guest,
  lockNeed,
  readGuest,
  requireWishedDays,
  writeDirectClaim,
} from './direct-claim-writing.ts'
import { countSending } from './guest.limits.ts'
import { districtOfLink, needOfLink } from './link.queries.ts'
import { isToken, keyHashWithin, tokenHash } from './link.token.ts'

/** What a guest sends from the public page. */
export interface SentDirectClaim extends Brought, Guest {
  token: string
  idempotencyKey: string
}

/** What a link leads to; unknown, renewed, closed and ended ones lead nowhere alike. */
export async function openDirectClaimForm(
  context: RequestContext,
  token: string,
): Promise<LinkedNeed | null> {
  const visitor = nobody(context)
  const hash = tokenHash(token)
  const districtId = isToken(token) ? await districtOfLink(visitor, hash) : null
  if (!districtId) return null
  return inDistrict(districtId, async () => (await needOfLink(visitor, hash)) ?? null)
}

/**
 * Takes what a guest sends; the same key sent again is the same direct claim.
 * @throws NOT_FOUND for a link that leads nowhere, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, TOO_MANY_ATTEMPTS
 */
export async function sendDirectClaim(context: RequestContext, sent: SentDirectClaim): Promise<LinkedNeed> {
  const visitor = nobody(context)
  const hash = tokenHash(sent.token)
  const districtId = isToken(sent.token) ? await districtOfLink(visitor, hash) : null
  if (!districtId) throw notFound()
  return inDistrict(districtId, async () => {
    if (!(await needOfLink(visitor, hash))) throw notFound()
    const guest = readGuest(sent)
    requireWishedDays(visitor, sent)
    await countSending(visitor.em, visitor.address, hash)
    return inTransaction(visitor, (own) => keep(own, hash, sent, guest))
  })
}

async function keep(work: Work, hash: Buffer, sent: SentDirectClaim, guest: Guest): Promise<LinkedNeed> {
  const { needId } = (await needOfLink(work, hash)) ?? { needId: null }
  if (!needId) throw notFound()
  await lockNeed(work, needId)
  // It may have ended, or its link been renewed, while this waited.
  const need = await needOfLink(work, hash)
  if (!need) throw notFound()
  const keyHash = keyHashWithin(needId, sent.idempotencyKey)
  const before = await work.em.findOne(DirectClaim, { needId, keyHash })
  if (before) {
    if (!isSame(before, sent, guest)) throw new AppError(ErrorCode.IDEMPOTENCY_KEY_REUSED)
    return need
  }
  const claim = await writeDirectClaim(
    work,
    { id: needId, title: need.title },
    sent,
    {
      status: DirectClaimStatus.REQUESTED,
      claimant: Claimant.GUEST,
      guest,
      madeById: null,
      confirmDue: await confirmDue(work),
      keyHash,
    },
    { action: 'sendDirectClaim' },
  )
  await work.events.publish(work, DirectClaimRequested, { directClaimId: claim.id })
  return need
}

/** Whether a key came with what it came with before. */
function isSame(before: DirectClaim, sent: SentDirectClaim, { name, mobile }: Guest): boolean {
  const { guestName, guestMobile, brings, reach, wishedFrom = null, wishedUntil = null } = before
  const kept = [guestName, guestMobile, brings, reach, wishedFrom, wishedUntil]
  const given = [
    ...[name, mobile, maskMobiles(sent.brings), sent.reach],
    ...[sent.wishedFrom ?? null, sent.wishedUntil ?? null],
  ]
  return kept.every((value, at) => value === given[at])
}

/** Whoever opens the page is a visitor, even where somebody is signed in on the same tablet. */
function nobody(context: RequestContext): RequestContext {
  return { ...context, viewer: null }
}
