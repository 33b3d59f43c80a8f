import { ListName } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  name: string
  address: string
  households: number
  residents: number
  olderShare: number
  childrenShare: number
  community: { name: string; street: { name: string } }
}

const percent = (share: number) => `${Math.round(share * 100)}%`

export const compoundList: ExportList<Node> = {
  name: ListName.COMPOUNDS,
  query: queryOf(
    'compounds',
    'CompoundFilter',
    'name address households residents olderShare childrenShare community { name street { name } }',
  ),
  columns: [
    { key: 'name', zh: '小区', en: 'Compound', width: 24, value: ({ name }) => name },
    { key: 'street', zh: '街道', en: 'Street', value: ({ community }) => community.street.name },
    { key: 'community', zh: '社区', en: 'Community', width: 16, value: ({ community }) => community.name },
    { key: 'address', zh: '地址', en: 'Address', width: 32, value: ({ address }) => address },
    { key: 'households', zh: '户数', en: 'Households', value: ({ households }) => households },
    { key: 'residents', zh: '居民数', en: 'Residents', value: ({ residents }) => residents },
    { key: 'older', zh: '老年人占比', en: 'Older people', value: ({ olderShare }) => percent(olderShare) },
    { key: 'children', zh: '儿童占比', en: 'Children', value: ({ childrenShare }) => percent(childrenShare) },
  ],
}
