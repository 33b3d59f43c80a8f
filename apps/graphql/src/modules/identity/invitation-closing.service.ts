import { InvitationStatus, type Role } from '@youlin/schema'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { scopeName } from './grant-scope.queries.ts'
import { Invitation } from './invitation.entity.ts'
import { invitationLife } from './invitation.transitions.ts'

/** Takes back whatever is open to a scope that ends, or to a person who leaves. */
export async function withdrawInvitationsTo(
  work: Work,
  where: { role: Role; scopeId: string } | { mobile: string },
): Promise<void> {
  const open = await work.em.find(Invitation, { ...where, status: InvitationStatus.OPEN })
  for (const invitation of open) await withdraw(work, invitation)
}

/** Takes back one; its link answers like one that never was. */
export async function withdraw(work: Work, invitation: Invitation): Promise<void> {
  const name = await scopeName(work, invitation.scopeKind, invitation.scopeId)
  await transition(work, invitationLife, invitation, InvitationStatus.WITHDRAWN, {
    action: 'withdrawInvitation',
    recordName: name ?? '',
    facts: { role: invitation.role },
  })
}
