import { InvitationStatus, RecordKind, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../platform/clock.ts'
import { v7 } from '../platform/ids.ts'
import type { Firm } from './enterprises.ts'
import type { Actor } from './history.ts'
import { acting, type Invention } from './invention.ts'

const lasts = 7 * 86_400_000
/** The people who got roles stand before. */
const firstMobile = 13_800_009_001

interface Invited {
  name: string
  daysAgo: number
  by: Actor
  scope: { id: string; name: string }
  kind: typeof ScopeKind.COMMUNITY | typeof ScopeKind.ENTERPRISE
  withdrawn?: boolean
}

/** Invitations that nobody took: open ones, one that ran out and one that was withdrawn. Nobody knows their links. */
export function inventInvitations(invention: Invention, firms: readonly Firm[]): void {
  const { admin, places, printed } = invention
  const communities = places.communities.map((scope) => ({ scope, kind: ScopeKind.COMMUNITY }))
  const invited: Invited[] = [
    { name: '钟书宁', daysAgo: 1, by: admin, ...communities[0]! },
    { name: '温若兰', daysAgo: 12, by: admin, ...communities[1]! },
    { name: '柏景明', daysAgo: 3, by: admin, ...communities[2]!, withdrawn: true },
    ...firms
      .filter(({ number, verifiedAt }) => verifiedAt && printed.firms.has(number))
      .map(({ row, rep }) => ({
        name: '骆一鸣',
        daysAgo: 1,
        by: acting(rep, Role.ENTERPRISE_REP),
        scope: { id: row.id, name: row.name },
        kind: ScopeKind.ENTERPRISE,
      })),
  ]
  for (const [index, one] of invited.entries()) invite(invention, one, String(firstMobile + index))
}

function invite({ moments, history, add }: Invention, invited: Invited, mobile: string): void {
  const { name, by, scope, kind, withdrawn = false } = invited
  const at = moments.ago(invited.daysAgo)
  const role = kind === ScopeKind.COMMUNITY ? Role.COMMUNITY_STAFF : Role.ENTERPRISE_REP
  const validFrom = dayOf(at)
  const id = v7(at.getTime())
  add('invitation', {
    id,
    // Of no token that anybody could find.
    tokenHash: `\\x${mobile.padStart(64, '0')}`,
    mobile,
    name,
    role,
    scopeKind: kind,
    scopeId: scope.id,
    validFrom,
    validUntil: null,
    invitedById: by.accountId,
    status: withdrawn ? InvitationStatus.WITHDRAWN : InvitationStatus.OPEN,
    expiresAt: new Date(at.getTime() + lasts),
    grantId: null,
    createdAt: at,
    updatedAt: at,
  })
  const record = { kind: RecordKind.INVITATION, id, recordName: scope.name }
  history.record(at, by, {
    ...record,
    action: 'inviteUser',
    to: InvitationStatus.OPEN,
    facts: { role, name, validFrom, validUntil: null },
  })
  if (!withdrawn) return
  history.record(new Date(at.getTime() + 600_000), by, {
    ...record,
    action: 'withdrawInvitation',
    from: InvitationStatus.OPEN,
    to: InvitationStatus.WITHDRAWN,
    facts: { role },
  })
}
