import { type Light, ListName, type OfferKind, type OfferStatus, type PricePolicy } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  title: string
  status: OfferStatus
  reviewDue: Date | null
  light: Light | null
  publisherName: string
  capacity: number
  taken: number
  waiting: number
  availableUntil: string | null
  publishedAt: Date | null
  council: { street: { name: string } }
  terms: { kind: OfferKind; pricePolicy: PricePolicy; category: { zh: string; en: string } | null }
}

export const offerList: ExportList<Node> = {
  name: ListName.OFFERS,
  query: queryOf(
    'offers',
    'OfferFilter',
    `title status reviewDue light publisherName capacity taken waiting availableUntil publishedAt
      council { street { name } } terms { kind pricePolicy category { zh en } }`,
    'OfferSort',
  ),
  columns: [
    { key: 'title', zh: '名称', en: 'Title', width: 32, value: ({ title }) => title },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      value: ({ status }, { label }) => label('OfferStatus', status),
    },
    { key: 'kind', zh: '类别', en: 'Kind', value: ({ terms }, { label }) => label('OfferKind', terms.kind) },
    {
      key: 'category',
      zh: '分类',
      en: 'Category',
      value: ({ terms: { category } }, { either }) => category && either(category.zh, category.en),
    },
    { key: 'publisher', zh: '发布方', en: 'Publisher', width: 24, value: (node) => node.publisherName },
    { key: 'street', zh: '所属街道', en: 'Street', value: ({ council }) => council.street.name },
    { key: 'due', zh: '审核期限', en: 'Review due', value: (node, { day }) => day(node.reviewDue) },
    {
      key: 'light',
      zh: '状态灯',
      en: 'Light',
      value: ({ light }, { label }) => (light ? label('Light', light) : null),
    },
    {
      key: 'places',
      zh: '已认领 / 总量',
      en: 'Taken / in all',
      value: ({ taken, capacity }) => `${taken} / ${capacity}`,
    },
    { key: 'until', zh: '截止日期', en: 'Until', value: (node, { day }) => day(node.availableUntil) },
    { key: 'waiting', zh: '候补数', en: 'On the waitlist', value: ({ waiting }) => waiting },
    {
      key: 'price',
      zh: '价格',
      en: 'Price',
      value: ({ terms }, { label }) => label('PricePolicy', terms.pricePolicy),
    },
    { key: 'published', zh: '发布时间', en: 'Published', value: (node, { day }) => day(node.publishedAt) },
  ],
}
