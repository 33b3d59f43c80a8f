import { LockMode } from '@mikro-orm/core'
import { NeedEnd, NeedStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import type { Job } from '../../platform/jobs.ts'
import { transition } from '../../platform/transitions.ts'
import { inTransaction } from '../../platform/work.ts'
import { Need } from './need.entity.ts'
import { NeedEnded } from './need.events.ts'
import { needLife, unmet } from './need.transitions.ts'

/** Ends what was needed until yesterday. */
export const expireNeedsJob: Job = {
  name: 'expire-needs',
  everySeconds: 600,
  run: (work) =>
    inTransaction(work, async (own) => {
      const past = await own.em.find(
        Need,
        { status: { $in: [...unmet] }, neededUntil: { $lt: dayOf(own.clock.now()) } },
        { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { id: 'asc' }, limit: 500 },
      )
      for (const need of past) {
        await transition(own, needLife, need, NeedStatus.EXPIRED, {
          action: 'expireNeeds',
          recordName: need.title,
        })
        await own.events.publish(own, NeedEnded, { needId: need.id, end: NeedEnd.NEED_EXPIRED })
      }
    }),
}
