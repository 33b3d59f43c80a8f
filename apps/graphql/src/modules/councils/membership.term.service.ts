import { LockMode } from '@mikro-orm/core'
import { MembershipEndCause } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import type { Job } from '../../platform/jobs.ts'
import { oneByOne } from '../../platform/one-by-one.ts'
import type { Work } from '../../platform/work.ts'
import { lockCouncil } from './council.access.ts'
import { CouncilMembership } from './membership.entity.ts'
import { endMembershipOf } from './membership.seat.service.ts'
import { sitting } from './membership.transitions.ts'

/** Ends the terms of a locked council whose last day has passed. */
export async function endTermsOver(work: Work, councilId: string): Promise<void> {
  const over = await work.em.find(
    CouncilMembership,
    { ...termIsOver(work), councilId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  )
  for (const membership of over) await endMembershipOf(work, membership, MembershipEndCause.TERM_OVER, null)
}

/** A term is over on the day after its last one; each council in a transaction of its own. */
export const termOverJob: Job = {
  name: 'membership-term-over',
  everySeconds: 900,
  async run(work) {
    const over = await work.em.find(CouncilMembership, termIsOver(work), { fields: ['councilId'] })
    const councilIds = new Set(over.map((membership) => membership.councilId))
    await oneByOne(work, councilIds, async (own, councilId) => {
      await lockCouncil(own, councilId)
      await endTermsOver(own, councilId)
    })
  },
}

function termIsOver({ clock }: Work) {
  return { status: { $in: [...sitting] }, termUntil: { $lt: dayOf(clock.now()) } }
}
