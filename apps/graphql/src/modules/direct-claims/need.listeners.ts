import { LockMode } from '@mikro-orm/core'
import { DirectClaimStatus } from '@youlin/schema'
import { inTransactionOf, type Listener } from '../../platform/events.ts'
import { transition } from '../../platform/transitions.ts'
import { NeedEnded } from '../needs/index.ts'
import { DirectClaim } from './direct-claim.entity.ts'
import { DirectClaimCancelled } from './direct-claim.events.ts'
import { concernedDirectClaim } from './direct-claim.queries.ts'
import { directClaimLife } from './direct-claim.transitions.ts'

const { REQUESTED, CANCELLED } = DirectClaimStatus

/** With its need ends what nobody has confirmed yet; what is confirmed stands. */
export const needListeners: Listener[] = [
  inTransactionOf(NeedEnded, async (work, { needId, end }) => {
    await work.em.flush()
    const open = await work.em.find(
      DirectClaim,
      { needId, status: REQUESTED },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    )
    const [first] = open
    if (!first) return
    const { needTitle: recordName } = await concernedDirectClaim(work, first.id)
    for (const claim of open) {
      const step = { action: 'endDirectClaims', recordName, facts: { needEnd: end } }
      await transition(work, directClaimLife, claim, CANCELLED, step)
      claim.needEnd = end
      claim.end(work.clock.now())
      await work.events.publish(work, DirectClaimCancelled, { directClaimId: claim.id, by: null })
    }
    await work.em.flush()
  }),
]
