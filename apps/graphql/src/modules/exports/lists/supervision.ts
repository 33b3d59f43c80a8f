import { type Light, ListName, type SupervisionLevel, type TodoKind } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  kind: TodoKind
  title: string
  subtitle: string
  holderName: string
  street: { name: string }
  since: Date
  due: Date | null
  light: Light | null
  level: SupervisionLevel
  overdueDays: number | null
  acknowledgedAt: Date | null
  remindedAt: Date | null
  pauseReason: string | null
}

export const supervisionList: ExportList<Node> = {
  name: ListName.SUPERVISION,
  query: queryOf(
    'supervisedSteps',
    'SupervisionFilter',
    `kind title subtitle holderName street { name } since due light level overdueDays acknowledgedAt remindedAt
      pauseReason`,
  ),
  columns: [
    { key: 'title', zh: '事项', en: 'Record', width: 32, value: ({ title }) => title },
    { key: 'subtitle', zh: '小区与单位', en: 'Compound and unit', width: 28, value: (node) => node.subtitle },
    {
      key: 'kind',
      zh: '环节',
      en: 'Step',
      width: 16,
      value: ({ kind }, { label }) => label('TodoKind', kind),
    },
    { key: 'holder', zh: '办理单位', en: 'To be done by', width: 28, value: ({ holderName }) => holderName },
    {
      key: 'light',
      zh: '状态灯',
      en: 'Light',
      value: ({ light }, { label }) => (light ? label('Light', light) : null),
    },
    { key: 'due', zh: '办理期限', en: 'Due', width: 18, value: ({ due }, { moment }) => moment(due) },
    { key: 'overdue', zh: '逾期工作日', en: 'Working days late', value: ({ overdueDays }) => overdueDays },
    {
      key: 'level',
      zh: '督办层级',
      en: 'Supervised by',
      value: ({ level }, { label }) => label('SupervisionLevel', level),
    },
    {
      key: 'acknowledged',
      zh: '签收时间',
      en: 'Acknowledged',
      width: 18,
      value: ({ acknowledgedAt }, { moment }) => moment(acknowledgedAt),
    },
    {
      key: 'reminded',
      zh: '最近催办',
      en: 'Last reminder',
      width: 18,
      value: ({ remindedAt }, { moment }) => moment(remindedAt),
    },
    { key: 'pause', zh: '暂停原因', en: 'Paused because', width: 24, value: (node) => node.pauseReason },
    { key: 'street', zh: '所属街道', en: 'Street', value: ({ street }) => street.name },
    { key: 'since', zh: '开始时间', en: 'Since', width: 18, value: ({ since }, { moment }) => moment(since) },
  ],
}
