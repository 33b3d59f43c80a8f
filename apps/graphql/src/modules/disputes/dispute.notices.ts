import { DisputeStatus, RecordKind, Role } from '@youlin/schema'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import type { EnterpriseTables } from '../enterprises/index.ts'
import { holdersOf } from '../identity/index.ts'
import { DisputeDecided, DisputeOpened, DisputePapersAsked } from './dispute.events.ts'
import type { DisputeTables } from './dispute.rows.ts'

/** The district is told of a dispute; the enterprise of what it has to show, and of what was decided. */
export const disputeNotices: Notice[] = [
  noticeOf(DisputeOpened, ['registrationDisputed'], async (work, { disputeId: id }) => {
    const { enterpriseName: name } = await concernedDispute(work, id)
    const to = await holdersOf(work, [Role.DISTRICT_ADMIN], currentDistrict())
    return [{ to, kind: 'registrationDisputed', record: { kind: RecordKind.REGISTRATION_DISPUTE, id, name } }]
  }),
  noticeOf(DisputePapersAsked, ['disputePapersAsked'], async (work, { disputeId }) => {
    const dispute = await concernedDispute(work, disputeId)
    const to = await holdersOf(work, [Role.ENTERPRISE_REP], dispute.enterpriseId)
    return [{ to, kind: 'disputePapersAsked', record: enterpriseOf(dispute) }]
  }),
  noticeOf(
    DisputeDecided,
    ['disputeKept', 'representativeJoined', 'enterpriseHandedOver'],
    async (work, { disputeId, formerIds, accountId }) => {
      const dispute = await concernedDispute(work, disputeId)
      const record = enterpriseOf(dispute)
      if (dispute.status === DisputeStatus.JOINED)
        return [{ to: formerIds, kind: 'representativeJoined', record }]
      if (dispute.status === DisputeStatus.HANDED_OVER)
        return [{ to: accountId ? [accountId] : [], kind: 'enterpriseHandedOver', record }]
      // Who was never asked has heard of nothing.
      return dispute.papersAskedAt ? [{ to: formerIds, kind: 'disputeKept', record }] : []
    },
  ),
]

function concernedDispute(work: Work, id: string) {
  return rows<DisputeTables & EnterpriseTables>(work.em)
    .selectFrom('registrationDispute as dispute')
    .innerJoin('enterprise', 'enterprise.id', 'dispute.enterpriseId')
    .select(['dispute.status', 'dispute.enterpriseId', 'dispute.papersAskedAt'])
    .select('enterprise.name as enterpriseName')
    .where('dispute.id', '=', id)
    .executeTakeFirstOrThrow()
}

function enterpriseOf({ enterpriseId, enterpriseName }: Awaited<ReturnType<typeof concernedDispute>>) {
  return { kind: RecordKind.ENTERPRISE, id: enterpriseId, name: enterpriseName }
}
