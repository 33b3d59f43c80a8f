import { FieldCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { requireAnotherAdministrator } from './grant-administrators.ts'
import { grantsNotOver, takeRole } from './grant.service.ts'
import { withdrawInvitationsTo } from './invitation-closing.service.ts'
import { userOfDistrict } from './user.queries.ts'

/**
 * Ends every role of a person in the present district; their account stays, since it is of no district. Returns how
 * many roles ended.
 */
export async function endUser(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<number> {
  const user = await userOfDistrict(work, id)
  if (!user) throw notFound()
  if (id === actingViewer(work).accountId) throw invalidInput({ id: FieldCode.NOT_ALLOWED })
  requireVersion(user, version)
  return inTransaction(work, async (own) => {
    const grants = await grantsNotOver(own, { userId: id })
    await requireAnotherAdministrator(own, grants, null)
    for (const grant of grants) await takeRole(own, grant, { reason })
    await withdrawInvitationsTo(own, { mobile: user.mobile })
    await recordChange(own, {
      kind: RecordKind.USER,
      id,
      recordName: user.name,
      action: 'endUser',
      reason,
      facts: { grants: grants.length },
    })
    return grants.length
  })
}
