import { ErrorCode, FieldCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { v7 } from '../../platform/ids.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { type NeedRow, readNeed, unmet } from '../needs/index.ts'
import { answersFor } from './direct-claim.policy.ts'
import type { DirectClaimLinkRow } from './direct-claim.rows.ts'
import { lockNeed } from './direct-claim-writing.ts'
import { links } from './link.queries.ts'
import { freshToken } from './link.token.ts'

/** The link of a need, by the need and the version that was read. */
export interface LinkHandle {
  needId: string
  version: number
}

/**
 * Makes the link by which guests claim a need.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT for a need that has ended, CONFLICT when there is one
 */
export async function openDirectClaimLink(
  context: RequestContext,
  input: { idempotencyKey: string; needId: string },
): Promise<void> {
  await once(context, 'openDirectClaimLink', input, async (own) => {
    const need = await ownNeed(own, input.needId)
    const id = v7()
    const now = own.clock.now()
    const made = await links(own)
      .insertInto('directClaimLink')
      .values({
        ...{ id, districtId: currentDistrict(), needId: need.id, renewedAt: now, closedAt: null },
        ...freshToken(context.environment),
        ...{ version: 1, createdAt: now, updatedAt: now },
      })
      .onConflict((conflict) => conflict.columns(['districtId', 'needId']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw new AppError(ErrorCode.CONFLICT)
    await note(own, need, 'openDirectClaimLink')
    return id
  })
}

/** Gives a link another token, and opens it where it was closed; the one before leads nowhere from now on. */
export function renewDirectClaimLink(context: RequestContext, handle: LinkHandle): Promise<void> {
  return onLink(context, handle, 'renewDirectClaimLink', (now) => ({
    ...freshToken(context.environment),
    renewedAt: now,
    closedAt: null,
  }))
}

/** From now on a link leads nowhere; closed once more, it stays as it is. */
export function closeDirectClaimLink(work: Work, handle: LinkHandle): Promise<void> {
  return onLink(work, handle, 'closeDirectClaimLink', (now) => ({ closedAt: now }))
}

function onLink(
  work: Work,
  { needId, version }: LinkHandle,
  action: string,
  change: (now: Date) => Partial<DirectClaimLinkRow>,
): Promise<void> {
  return inTransaction(work, async (own) => {
    const need = await ownNeed(own, needId)
    const link = await links(own)
      .selectFrom('directClaimLink')
      .selectAll()
      .where('needId', '=', needId)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!link) throw notFound()
    requireVersion(link, version)
    const now = own.clock.now()
    await links(own)
      .updateTable('directClaimLink')
      .set({ ...change(now), updatedAt: now, version: version + 1 })
      .where('id', '=', link.id)
      .execute()
    await note(own, need, action)
  })
}

/** The need, locked, where the viewer is of its staff and something is still missing. */
async function ownNeed(work: Work, id: string): Promise<NeedRow> {
  const need = await readNeed(work, id)
  if (!need) throw notFound()
  const standing = await lockNeed(work, id)
  if (!answersFor(actingViewer(work).acting, standing)) throw forbidden()
  if (!unmet.includes(standing.needStatus)) throw invalidInput({ needId: FieldCode.NOT_ALLOWED })
  return need
}

function note(work: Work, { id, title: recordName }: NeedRow, action: string): Promise<void> {
  return recordChange(work, { kind: RecordKind.NEED, id, recordName, action })
}
