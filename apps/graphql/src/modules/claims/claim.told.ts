import { ClaimSide, ErrorCode, type ClaimStatus, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { AppError } from '../../platform/errors.ts'
import type { Step } from '../../platform/transitions.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { LockedClaim } from './claim.access.ts'
import type { ClaimTables } from './claim.rows.ts'
import { claimLife } from './claim.transitions.ts'

/** How a step of a side is told: also for whose party, where the street stands in for it. */
export async function told(
  work: Work,
  { offer, facts, side }: LockedClaim & { side: ClaimSide },
  action: string,
  more: Pick<Step, 'reason' | 'facts'> = {},
): Promise<Step> {
  const own = { action, recordName: offer.title, ...more }
  if (actingViewer(work).acting.role !== Role.STREET_STAFF) return own
  if (side === ClaimSide.TAKER) return { ...own, onBehalfOf: facts.takerName }
  const council = await rows<ClaimTables>(work.em)
    .selectFrom('council')
    .select('name')
    .where('id', '=', facts.councilId)
    .executeTakeFirstOrThrow()
  return { ...own, onBehalfOf: council.name }
}

/**
 * Steps that lead to one state from several, or that change no state, name theirs.
 * @throws INVALID_TRANSITION naming what is allowed
 */
export function requireStatus(
  { status }: { status: ClaimStatus },
  to: ClaimStatus,
  ...from: readonly ClaimStatus[]
): void {
  if (from.includes(status)) return
  const allowed = claimLife.transitions[status]
  throw new AppError(ErrorCode.INVALID_TRANSITION, { from: status, to, allowed })
}

/** @throws TOO_LATE when the term has passed and only its job has not come round yet */
export function requireInTerm(work: Work, until: Date | null | undefined): void {
  if (until && work.clock.now() > until) throw new AppError(ErrorCode.TOO_LATE, { until })
}
