import { type MessageKind, RecordKind, Role } from '@youlin/schema'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import {
  DirectClaimCancelled,
  DirectClaimConfirmed,
  DirectClaimDayAgreed,
  DirectClaimDeclined,
  DirectClaimDone,
  DirectClaimRegistered,
  DirectClaimRequested,
} from './direct-claim.events.ts'
import { concernedDirectClaim } from './direct-claim.queries.ts'
import type { DirectClaimRow } from './direct-claim.rows.ts'

type Recipients<Payload> = (work: Work, claim: DirectClaimRow, payload: Payload) => Promise<string[]>

/** The need's staff are told of a request, whoever claimed of its answer; a guest is called, and told nothing here. */
export const directClaimNotices: Notice[] = [
  notice(DirectClaimRequested, 'directClaimRequested', staff, ({ confirmDue }) => ({ due: confirmDue })),
  notice(DirectClaimRegistered, 'directClaimRegistered', staff),
  notice(DirectClaimConfirmed, 'directClaimConfirmed', claimant),
  notice(DirectClaimDayAgreed, 'directClaimDayAgreed', claimant),
  notice(DirectClaimDeclined, 'directClaimDeclined', claimant),
  notice(DirectClaimCancelled, 'directClaimCancelled', (work, claim, { by }) =>
    by === 'CLAIMANT' ? staff(work, claim) : claimant(work, claim),
  ),
  notice(DirectClaimDone, 'directClaimDone', claimant),
]

function notice<Payload extends { directClaimId: string }>(
  event: EventKind<Payload>,
  kind: MessageKind,
  to: Recipients<Payload>,
  facts?: (claim: DirectClaimRow) => { due: Date | null },
): Notice {
  return noticeOf(event, [kind], async (work, payload) => {
    const claim = await concernedDirectClaim(work, payload.directClaimId)
    // Never who claimed: a guest's name stands in no message.
    const record = { kind: RecordKind.DIRECT_CLAIM, id: claim.id, name: claim.needTitle }
    return [{ to: await to(work, claim, payload), kind, record, facts: { ...facts?.(claim) } }]
  })
}

async function staff(work: Work, claim: DirectClaimRow): Promise<string[]> {
  const { needCommunityId, needEnterpriseId, needStreetId } = claim
  if (needEnterpriseId) return holdersOf(work, [Role.ENTERPRISE_REP], needEnterpriseId)
  const own = await holdersOf(work, [Role.COMMUNITY_STAFF], needCommunityId!)
  return own.length > 0 ? own : holdersOf(work, [Role.STREET_STAFF], needStreetId!)
}

async function claimant(work: Work, claim: DirectClaimRow): Promise<string[]> {
  const { communityId, enterpriseId, councilId } = claim
  if (communityId) return holdersOf(work, [Role.COMMUNITY_STAFF], communityId)
  if (enterpriseId) return holdersOf(work, [Role.ENTERPRISE_REP], enterpriseId)
  return councilId ? holdersOf(work, [Role.COUNCIL_OFFICER], councilId) : []
}
