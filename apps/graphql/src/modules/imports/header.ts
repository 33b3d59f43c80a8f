import { importWordsEn } from '@youlin/client/imports/en'
import { importWordsZh } from '@youlin/client/imports/zh-CN'
import type { ImportColumn } from '@youlin/schema'
import type { Sheet, TableRow } from '../../platform/spreadsheet/read-table.ts'

/** What else people call a column. */
const alsoCalled: Partial<Record<ImportColumn, string>> = {
  code: '代码 编码 行政区划代码 统计用区划代码 街道代码 社区代码 街道编码 社区编码 division',
  name: '小区名称 小区名 小区 楼宇名称 楼宇名 街道名称 社区名称 企业名称 单位名称 姓名 名字',
  street: '街道 街道名称 所在街道 街道名 所属街道代码 streetcode',
  community: '社区 社区名称 所在社区 社区名 所属社区代码',
  address: '详细地址 位置 坐落',
  kind: '楼宇类型 企业类型 类别 单位类型',
  floors: '层数 楼层',
  households: '总户数 户数户 住户数',
  residents: '人口 人口数 居民人数 常住人口 总人口',
  olderShare: '老年人比例 老人占比 60岁以上占比 老龄化率',
  childrenShare: '儿童比例 未成年人占比',
  dualIncomeShare: '双职工比例 双职工家庭占比',
  creditCode: '信用代码 社会信用代码 统一信用代码 统一代码',
  buildings: '楼宇 所属楼宇 入驻楼宇 办公楼宇',
  contactName: '联系人姓名 联络人',
  contactMobile: '联系电话 联系人手机号 联系方式 电话 手机号',
  council: '理事会名称 楼宇理事会 所属理事会',
  member: '成员 成员名称 单位 企业',
  seat: '职务 理事会职务',
  termFrom: '任期开始 任期起始 届期起',
  termUntil: '任期结束 任期截止 届期止',
  officerName: '负责人',
  officerMobile: '负责人电话 负责人手机',
  mobile: '手机 手机号码 联系电话 电话',
  role: '角色 岗位',
  scope: '管辖范围 所属单位 单位',
  order: '序号 官方排序 顺序',
  latitude: '北纬 lat',
  longitude: '东经 lng lon',
  coordinates: '坐标 坐标系统',
  validFrom: '生效日期 开始日期 起',
  validUntil: '失效日期 结束日期 止 终止日期',
  compound: '小区名称 所在小区 小区名',
  title: '标题 需求 需求名称 需求内容',
  body: '说明 内容 详细说明 需求描述',
  category: '类别名称 需求类别 资源类别',
  audience: '人群 服务人群 服务对象',
  size: '数量 人数 户数 需求人数',
  urgency: '紧急 紧急度',
  neededFrom: '开始日期 起始日期 起',
  neededUntil: '截止日期 结束日期 止',
}

/** The header of a file: where each column stands, and what is not known. */
export interface Header {
  sheet: Sheet
  line: number
  /** Positions from 0. */
  at: Map<ImportColumn, number>
  headings: string[]
  ignored: string[]
}

/** The words that head the column of notes in templates and returned files. */
const notes = new Set([importWordsZh.template.notes, importWordsEn.template.notes].map(bare))

/** Looks for the row that names most columns; titles above it, in any number of rows, are passed over. */
export function findHeader(sheets: readonly Sheet[], columns: readonly ImportColumn[]): Header | undefined {
  const meanings = meaningsOf(columns)
  let best: Header | undefined
  for (const sheet of sheets) {
    for (const row of sheet.rows.slice(0, 20)) {
      const header = headerOf(sheet, row, meanings)
      if (header.at.size > (best?.at.size ?? 1)) best = header
    }
  }
  return best
}

export const isNotes = (heading: string): boolean => notes.has(bare(heading))

function headerOf(sheet: Sheet, { line, cells }: TableRow, meanings: Map<string, ImportColumn>): Header {
  const at: Header['at'] = new Map()
  const headings = Array.from(cells, (cell) => cell?.text ?? '')
  const ignored: string[] = []
  for (const [position, heading] of headings.entries()) {
    if (!heading || isNotes(heading)) continue
    const column = meanings.get(bare(heading))
    if (column && !at.has(column)) at.set(column, position)
    else ignored.push(heading)
  }
  return { sheet, line, at, headings, ignored }
}

function meaningsOf(columns: readonly ImportColumn[]): Map<string, ImportColumn> {
  const meanings = new Map<string, ImportColumn>()
  for (const column of columns) {
    const own = [importWordsZh.column[column], importWordsEn.column[column], column]
    for (const word of own) meanings.set(bare(word), column)
  }
  for (const column of columns) {
    for (const word of alsoCalled[column]?.split(' ') ?? []) {
      if (!meanings.has(bare(word))) meanings.set(bare(word), column)
    }
  }
  return meanings
}

/** Without blanks, stars and remarks in brackets. */
function bare(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|【[^】]*】/g, '')
    .replace(/[\s*_:]/g, '')
    .toLowerCase()
}
