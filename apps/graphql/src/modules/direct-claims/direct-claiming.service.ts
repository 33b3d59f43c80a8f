import { Claimant, DirectClaimStatus, FieldCode } from '@youlin/schema'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type NeedRow, readNeed, unmet } from '../needs/index.ts'
import { DirectClaimRegistered, DirectClaimRequested } from './direct-claim.events.ts'
import { answersFor, claimantOf, mayClaimDirectly, mayRegister } from './direct-claim.policy.ts'
import type { NeedStanding } from './direct-claim.rows.ts'
import { confirmDue, recordDue } from './direct-claim.terms.ts'
import {
  type Brought,
  type Guest,
  lockNeed,
  readGuest,
  requireComing,
  requireWishedDays,
  writeDirectClaim,
} from './direct-claim-writing.ts'

/** A direct claim of a party with an account, with the ids of rows. */
export interface NewDirectClaim extends Brought {
  idempotencyKey: string
  needId: string
}

/** A guest, as staff enter one who stands before them or is on the telephone. */
export interface RegisteredGuest extends NewDirectClaim, Guest {
  agreedDay?: string | null
}

/**
 * A party with an account claims a need without an offer, once for each idempotency key; the need's staff answer.
 * @throws NOT_FOUND, FORBIDDEN for one's own need, INVALID_INPUT
 */
export async function claimNeedDirectly(work: Work, input: NewDirectClaim): Promise<string> {
  const { id } = await once(work, 'claimNeedDirectly', input, async (own) => {
    const { need, standing } = await openNeed(own, input.needId)
    const { acting, accountId } = actingViewer(own)
    const party = claimantOf(acting)
    if (!party || !mayClaimDirectly(acting, standing)) throw forbidden()
    requireWishedDays(own, input)
    const claim = await writeDirectClaim(
      own,
      need,
      input,
      {
        ...party,
        status: DirectClaimStatus.REQUESTED,
        madeById: accountId,
        confirmDue: await confirmDue(own),
      },
      { action: 'claimNeedDirectly' },
    )
    await own.events.publish(own, DirectClaimRequested, { directClaimId: claim.id })
    return claim.id
  })
  return id
}

/**
 * 登记认领: staff enter a guest who consented, once for each idempotency key, and confirm by doing so.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT
 */
export async function registerDirectClaim(work: Work, input: RegisteredGuest): Promise<string> {
  const { id } = await once(work, 'registerDirectClaim', input, async (own) => {
    const { need, standing } = await openNeed(own, input.needId)
    const { acting, accountId } = actingViewer(own)
    if (!mayRegister(acting, standing)) throw forbidden()
    const guest = readGuest(input)
    requireWishedDays(own, input)
    requireComing(own, input.agreedDay)
    const onBehalf = !answersFor(acting, standing)
    const day = input.agreedDay ?? null
    const claim = await writeDirectClaim(
      own,
      need,
      input,
      {
        status: DirectClaimStatus.CONFIRMED,
        claimant: Claimant.GUEST,
        guest,
        madeById: accountId,
        onBehalf,
        agreed: { day, recordDue: day ? await recordDue(own, day) : null },
      },
      { action: 'registerDirectClaim', onBehalfOf: onBehalf ? need.raisedByName : null },
    )
    if (onBehalf) await own.events.publish(own, DirectClaimRegistered, { directClaimId: claim.id })
    return claim.id
  })
  return id
}

async function openNeed(work: Work, id: string): Promise<{ need: NeedRow; standing: NeedStanding }> {
  const need = await readNeed(work, id)
  if (!need) throw notFound()
  const standing = await lockNeed(work, id)
  if (!unmet.includes(standing.needStatus)) throw invalidInput({ needId: FieldCode.NOT_ALLOWED })
  return { need, standing }
}
