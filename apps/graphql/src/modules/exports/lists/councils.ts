import { type CouncilStatus, ListName } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  name: string
  status: CouncilStatus
  foundedOn: string | null
  memberCount: number
  hasOfficer: boolean
  building: { name: string }
  street: { name: string }
}

export const councilList: ExportList<Node> = {
  name: ListName.COUNCILS,
  query: queryOf(
    'councils',
    'CouncilFilter',
    'name status foundedOn memberCount hasOfficer building { name } street { name }',
  ),
  columns: [
    { key: 'name', zh: '名称', en: 'Name', width: 28, value: ({ name }) => name },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      value: ({ status }, { label }) => label('CouncilStatus', status),
    },
    { key: 'building', zh: '楼宇', en: 'Building', width: 20, value: ({ building }) => building.name },
    { key: 'street', zh: '所属街道', en: 'Street', value: ({ street }) => street.name },
    { key: 'members', zh: '成员数', en: 'Members', value: ({ memberCount }) => memberCount },
    {
      key: 'officer',
      zh: '负责人',
      en: 'Officer',
      value: ({ hasOfficer }, { either }) =>
        hasOfficer ? either('在任', 'In office') : either('空缺', 'Vacant'),
    },
    { key: 'founded', zh: '成立日期', en: 'Founded', value: ({ foundedOn }) => foundedOn },
  ],
}
