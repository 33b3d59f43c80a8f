import { type EnterpriseKind, type EnterpriseStatus, ListName } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  kind: EnterpriseKind
  name: string
  creditCode: string
  status: EnterpriseStatus
  contactName: string
  contactMobileMasked: string
  createdAt: Date
  buildings: { name: string }[]
}

export const enterpriseList: ExportList<Node> = {
  name: ListName.ENTERPRISES,
  query: queryOf(
    'enterprises',
    'EnterpriseFilter',
    'kind name creditCode status contactName contactMobileMasked createdAt buildings { name }',
  ),
  columns: [
    { key: 'name', zh: '名称', en: 'Name', width: 32, value: ({ name }) => name },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      value: ({ status }, { label }) => label('EnterpriseStatus', status),
    },
    { key: 'kind', zh: '类型', en: 'Kind', value: ({ kind }, { label }) => label('EnterpriseKind', kind) },
    {
      key: 'code',
      zh: '统一社会信用代码',
      en: 'Credit code',
      width: 22,
      value: ({ creditCode }) => creditCode,
    },
    {
      key: 'buildings',
      zh: '所在楼宇',
      en: 'Buildings',
      width: 24,
      value: ({ buildings }, { join }) => join(buildings.map(({ name }) => name)),
    },
    {
      key: 'contact',
      zh: '联系人',
      en: 'Contact',
      width: 22,
      value: ({ contactName, contactMobileMasked }) => `${contactName} ${contactMobileMasked}`,
    },
    { key: 'created', zh: '注册时间', en: 'Registered', value: ({ createdAt }, { day }) => day(createdAt) },
  ],
}
