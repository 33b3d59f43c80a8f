import { type Audience, ListName, type NeedStatus, type Urgency } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  title: string
  status: NeedStatus
  audience: Audience
  size: number
  met: number
  promised: number
  urgency: Urgency
  neededFrom: string
  neededUntil: string
  createdAt: Date
  raisedByName: string
  category: { zh: string; en: string } | null
  community: { street: { name: string } } | null
  compound: { name: string } | null
  building: { name: string; street: { name: string } } | null
}

export const needList: ExportList<Node> = {
  name: ListName.NEEDS,
  query: queryOf(
    'needs',
    'NeedFilter',
    `title status audience size met promised urgency neededFrom neededUntil createdAt raisedByName
      category { zh en } community { street { name } } compound { name }
      building { name street { name } }`,
  ),
  columns: [
    { key: 'need', zh: '需求', en: 'Need', width: 32, value: ({ title }) => title },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      value: ({ status }, { label }) => label('NeedStatus', status),
    },
    { key: 'by', zh: '提出单位', en: 'Raised by', width: 24, value: ({ raisedByName }) => raisedByName },
    {
      key: 'compound',
      zh: '小区/楼宇',
      en: 'Compound or building',
      width: 16,
      value: ({ compound, building }) => (compound ?? building)?.name ?? null,
    },
    {
      key: 'category',
      zh: '类别',
      en: 'Category',
      width: 16,
      value: ({ category }, { either }) => category && either(category.zh, category.en),
    },
    {
      key: 'audience',
      zh: '服务对象',
      en: 'Audience',
      value: ({ audience }, { label }) => label('Audience', audience),
    },
    {
      key: 'urgency',
      zh: '紧急程度',
      en: 'Urgency',
      value: ({ urgency }, { label }) => label('Urgency', urgency),
    },
    { key: 'size', zh: '数量', en: 'How many', value: ({ size }) => size },
    { key: 'met', zh: '已满足', en: 'Met', value: ({ met }) => met },
    { key: 'promised', zh: '已约定', en: 'Agreed', value: ({ promised }) => promised },
    { key: 'from', zh: '起始日期', en: 'From', value: ({ neededFrom }, { day }) => day(neededFrom) },
    { key: 'until', zh: '截止日期', en: 'Until', value: ({ neededUntil }, { day }) => day(neededUntil) },
    {
      key: 'street',
      zh: '所属街道',
      en: 'Street',
      value: ({ community, building }) => (community ?? building)?.street.name ?? null,
    },
    { key: 'raised', zh: '提出时间', en: 'Raised', value: ({ createdAt }, { day }) => day(createdAt) },
  ],
}
