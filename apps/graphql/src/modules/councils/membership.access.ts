import { LockMode } from '@mikro-orm/core'
import { requireVersion } from '../../platform/base.entity.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, notFound } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import type { ActingGrant } from '../../platform/work.ts'
import { lockCouncil } from './council.access.ts'
import type { Council } from './council.entity.ts'
import type { CouncilTables, MembershipRow } from './council.rows.ts'
import { CouncilMembership } from './membership.entity.ts'
import { readMembership } from './membership.queries.ts'

/** What a step on a membership is asked with. */
export interface MembershipStep {
  id: string
  version: number
}

type Rule = (acting: ActingGrant, facts: MembershipRow, now: Date) => boolean

/**
 * Takes a step on a membership in one transaction, the council locked and then the record.
 * @throws NOT_FOUND when it cannot be seen, FORBIDDEN by the rule, CONFLICT when the version is stale
 */
export function onMembership<T>(
  work: Work,
  { id, version }: MembershipStep,
  rule: Rule,
  take: (work: Work, membership: CouncilMembership, facts: MembershipRow, council: Council) => Promise<T>,
): Promise<T> {
  const { acting } = actingViewer(work)
  return inTransaction(work, async (own) => {
    const seat = await rows<CouncilTables>(own.em)
      .selectFrom('councilMembership')
      .select('councilId')
      .where('id', '=', id)
      .executeTakeFirst()
    if (!seat) throw notFound()
    const council = await lockCouncil(own, seat.councilId)
    const membership = await own.em.findOne(
      CouncilMembership,
      { id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    const facts = membership && (await readMembership(own, id))
    if (!facts) throw notFound()
    if (!rule(acting, facts, own.clock.now())) throw forbidden()
    requireVersion(membership, version)
    return take(own, membership, facts, council)
  })
}
