import { LockMode } from '@mikro-orm/core'
import { type ClaimSide, ClaimStatus } from '@youlin/schema'
import { forbidden } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { readSettings } from '../territory/index.ts'
import { anySide, asSide, type ClaimHandle } from './claim.access.ts'
import { noteStep } from './claim.note.ts'
import { requireInTerm, requireStatus, told } from './claim.told.ts'
import { claimLife } from './claim.transitions.ts'
import { NoShowObjected, NoShowReported } from './delivery.events.ts'
import { requireBegun } from './delivery.service.ts'
import { NoShow } from './no-show.entity.ts'

/**
 * Either side says who did not come; the other may object.
 * @throws TOO_EARLY before the agreed start
 */
export function reportNoShow(
  work: Work,
  step: ClaimHandle & { absent: ClaimSide; note: string },
): Promise<string> {
  const { absent, note } = step
  return asSide(work, step, anySide, async (own, locked) => {
    const { claim, side: reportedBy } = locked
    requireBegun(own, claim)
    const more = { reason: note, facts: { absent, reportedBy } }
    await transition(
      own,
      claimLife,
      claim,
      ClaimStatus.NO_SHOW,
      await told(own, locked, 'reportNoShow', more),
    )
    const { noShowObjectionDays } = await readSettings(own)
    const reportedAt = own.clock.now()
    claim.dropProposal()
    claim.endedAt = reportedAt
    const objectionDue = await addDistrictWorkingDays(own, reportedAt, noShowObjectionDays)
    const noShow = own.em.create(NoShow, {
      claimId: claim.id,
      ...{ absent, reportedBy, note, reportedAt, objectionDue },
    })
    await own.em.persist(noShow).flush()
    await own.events.publish(own, NoShowReported, { claimId: claim.id, reportedBy })
  })
}

/**
 * The other side says that it was otherwise; both words stay on the record.
 * @throws TOO_LATE after the term, INVALID_TRANSITION where nothing is reported or it was objected to before
 */
export function objectNoShow(work: Work, step: ClaimHandle & { note: string }): Promise<string> {
  const lockMode = LockMode.PESSIMISTIC_WRITE
  return asSide(work, step, anySide, async (own, locked) => {
    const { claim, side } = locked
    const noShow = await own.em.findOne(NoShow, { claimId: claim.id }, { lockMode })
    if (noShow?.reportedBy === side) throw forbidden()
    requireStatus(claim, ClaimStatus.NO_SHOW, ...(noShow?.objectedAt ? [] : [ClaimStatus.NO_SHOW]))
    requireInTerm(own, noShow!.objectionDue)
    noShow!.objection = step.note
    noShow!.objectedAt = own.clock.now()
    await noteStep(own, claim, await told(own, locked, 'objectNoShow', { reason: step.note }))
    await own.events.publish(own, NoShowObjected, { claimId: claim.id, reportedBy: noShow!.reportedBy })
  })
}
