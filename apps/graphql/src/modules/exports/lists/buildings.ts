import { type BuildingKind, ListName } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  name: string
  kind: BuildingKind
  address: string
  street: { name: string }
  councils: { name: string }[]
}

export const buildingList: ExportList<Node> = {
  name: ListName.BUILDINGS,
  query: queryOf('buildings', 'BuildingFilter', 'name kind address street { name } councils { name }'),
  columns: [
    { key: 'name', zh: '名称', en: 'Name', width: 24, value: ({ name }) => name },
    { key: 'kind', zh: '类型', en: 'Kind', value: ({ kind }, { label }) => label('BuildingKind', kind) },
    { key: 'street', zh: '所属街道', en: 'Street', value: ({ street }) => street.name },
    { key: 'address', zh: '地址', en: 'Address', width: 32, value: ({ address }) => address },
    {
      key: 'councils',
      zh: '楼宇理事会',
      en: 'Councils',
      width: 28,
      value: ({ councils }, { join }) => join(councils.map(({ name }) => name)),
    },
  ],
}
