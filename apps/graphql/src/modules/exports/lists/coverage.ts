import { ListName } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  lastOn: string | null
  days: number | null
  times: number
  compound: { name: string; community: { name: string; street: { name: string } } }
  category: { zh: string; en: string }
  fits: { score: number; offer: { title: string; publisherName: string } }[]
}

export const coverageList: ExportList<Node> = {
  name: ListName.COVERAGE,
  query: queryOf(
    'coverageGaps',
    'CoverageGapFilter',
    `lastOn days times compound { name community { name street { name } } } category { zh en }
      fits { score offer { title publisherName } }`,
  ),
  columns: [
    { key: 'street', zh: '街道', en: 'Street', value: ({ compound }) => compound.community.street.name },
    {
      key: 'community',
      zh: '社区',
      en: 'Community',
      width: 16,
      value: ({ compound }) => compound.community.name,
    },
    { key: 'compound', zh: '小区', en: 'Compound', width: 24, value: ({ compound }) => compound.name },
    {
      key: 'category',
      zh: '类别',
      en: 'Category',
      width: 16,
      value: ({ category }, { either }) => either(category.zh, category.en),
    },
    {
      key: 'days',
      zh: '距上次服务天数',
      en: 'Days since served',
      value: ({ days }, { either }) => days ?? either('从未', 'Never'),
    },
    { key: 'last', zh: '上次服务日期', en: 'Last served', value: ({ lastOn }, { day }) => day(lastOn) },
    { key: 'times', zh: '服务次数', en: 'Times served', value: ({ times }) => times },
    {
      key: 'offers',
      zh: '可认领资源',
      en: 'Open offers',
      width: 48,
      value: ({ fits }, { join }) => join(fits.map(({ score, offer }) => `${offer.title}（${score}）`)),
    },
  ],
}
