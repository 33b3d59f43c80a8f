import { RecordKind } from '@youlin/schema'
import { noticeOf } from '../../platform/notices.ts'
import { EnterpriseRefused } from './enterprise.events.ts'

/** Those who act for it are told; the reason stands on its record. */
export const enterpriseNotice = noticeOf(
  EnterpriseRefused,
  ['enterpriseRefused'],
  async (_work, { enterpriseId: id, enterpriseName: name, formerIds: to }) => [
    { to, kind: 'enterpriseRefused', record: { kind: RecordKind.ENTERPRISE, id, name } },
  ],
)
