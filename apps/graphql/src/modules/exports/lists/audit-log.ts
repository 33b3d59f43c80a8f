import { type ChangeSource, ListName, type RecordKind, type Role } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  at: Date
  action: string
  actorName: string
  actingRole: Role | null
  recordKind: RecordKind
  recordName: string
  from: string | null
  to: string | null
  reason: string | null
  source: ChangeSource
  requestId: string | null
}

export const auditLogList: ExportList<Node> = {
  name: ListName.AUDIT_LOG,
  query: queryOf(
    'auditLog',
    'AuditFilter',
    'at action actorName actingRole recordKind recordName from to reason source requestId',
  ),
  columns: [
    { key: 'at', zh: '时间', en: 'Time', width: 18, value: ({ at }, { moment }) => moment(at) },
    {
      key: 'actor',
      zh: '办理人',
      en: 'Person',
      width: 24,
      value: ({ actorName, actingRole }, { label }) =>
        actingRole ? `${actorName} ${label('Role', actingRole)}` : actorName,
    },
    { key: 'action', zh: '事项', en: 'Action', width: 24, value: ({ action }) => action },
    {
      key: 'kind',
      zh: '记录类别',
      en: 'Kind of record',
      value: ({ recordKind }, { label }) => label('RecordKind', recordKind),
    },
    { key: 'record', zh: '记录', en: 'Record', width: 28, value: ({ recordName }) => recordName },
    {
      key: 'step',
      zh: '状态变化',
      en: 'Step',
      width: 24,
      value: ({ from, to }) => [from, to].filter(Boolean).join(' → '),
    },
    { key: 'reason', zh: '理由', en: 'Reason', width: 28, value: ({ reason }) => reason },
    {
      key: 'source',
      zh: '来源',
      en: 'Source',
      value: ({ source }, { label }) => label('ChangeSource', source),
    },
    { key: 'request', zh: '请求编号', en: 'Request', width: 24, value: ({ requestId }) => requestId },
  ],
}
