import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshCreditCode,
  type Neighbourhood,
} from '../../../tests/support/story/councils.ts'
import {
  countsOf,
  download,
  linesOf,
  openBook,
  readImport,
  run,
  sendFile,
} from '../../../tests/support/story/imports.ts'
import { must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let district: StoryDistrict
let place: Neighbourhood

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  place = await createNeighbourhood(district)
})
afterAll(() => api?.close())

/** Checks and imports a text; answers the counts and what was wrong. */
async function take(kind: string, bytes: string, who = district.admin) {
  const { id, code } = await sendFile(api, who, { kind, bytes })
  if (code) return { id, code, counts: [], wrong: [], accounts: [] }
  const counts = await countsOf(who, id)
  const wrong = (await linesOf(who, id)).flatMap(({ line, problems }) =>
    problems.map((one) => [line, one.heading, one.code]),
  )
  const answer = await run(who, id)
  return { id, code: answer.code, counts, wrong, accounts: answer.data?.runImport.accounts ?? [] }
}

test('streets and communities come in from a file, twice without a difference', async () => {
  const streets = '街道代码,街道名称,序号\n420102101,丹水池街道,9\n420102102,新村街道,10\n4.2E+11,坏街道,11'
  const first = await take('STREET', streets)
  expect([first.counts, first.wrong]).toEqual([[2, 0, 0, 1], [[4, '街道代码', 'VALUE_LOST']]])
  const communities =
    '社区代码,社区名称,所属街道\n420102101001,建设社区,丹水池街道\n420102102001,永红社区,420102102'
  expect((await take('COMMUNITY', communities)).counts).toEqual([2, 0, 0, 0])
  expect((await take('COMMUNITY', communities)).counts).toEqual([0, 0, 2, 0])
})

test('a compound is new, then changed, then known; its share is read as 20% and as 0.2', async () => {
  const head = '社区,小区名称,地址,户数,居民数,老年人占比\n'
  expect((await take('COMPOUND', `${head}扬子社区,怡和里,洞庭街1号,８６０,"2,300",20%`)).counts).toEqual([
    1, 0, 0, 0,
  ])
  expect((await take('COMPOUND', `${head}扬子社区,怡和里,洞庭街1号,860,2300,0.2`)).counts).toEqual([
    0, 0, 1, 0,
  ])
  const corrected = await take('COMPOUND', `${head}扬子社区,怡和里,洞庭街2号,860,2300,0.2`)
  expect(corrected.counts).toEqual([0, 1, 0, 0])
  const address = async () => {
    const { compounds } = await district.admin.api.ask(
      '{ compounds(first: 9, filter: { search: "怡和里" }) { edges { node { address } } } }',
    )
    return compounds.edges[0].node.address as string
  }
  expect(await address()).toBe('洞庭街2号')
  expect((await run(district.admin, corrected.id, 'undo')).data.undoImport.import.kept).toBe(0)
  expect(await address()).toBe('洞庭街1号')
})

test('points of any map are kept as WGS-84, with the system that they came in', async () => {
  const head = '社区,小区名称,地址,户数,居民数,纬度,经度,坐标系\n'
  const row = (name: string, point: string) => `扬子社区,${name},洞庭街3号,860,2300,${point}\n`
  const file =
    head +
    row('咸安坊', '30.6,114.3,GCJ-02') +
    row('同兴里', '30.6,114.3,百度') +
    row('泰兴里', '30.6,114.3,BD-09') +
    row('大陆坊', '30.6,114.3,') +
    row('江汉村', '48.85,2.35,GCJ-02') +
    row('上海村', '30.6,,WGS-84')
  const first = await take('COMPOUND', file)
  expect(first.counts).toEqual([3, 0, 0, 3])
  expect(first.wrong).toEqual([
    [3, '坐标系', 'NOT_A_CHOICE'],
    [6, '纬度', 'OUTSIDE_CHINA'],
    [7, '经度', 'COORDINATES_INCOMPLETE'],
  ])
  const { compounds } = await district.admin.api.ask(
    `{ compounds(first: 9, filter: { search: "洞庭街3号" }) {
      edges { node { name point { latitude longitude system givenSystem } } } } }`,
  )
  const points = Object.fromEntries(
    compounds.edges.map(({ node }: { node: { name: string; point: object } }) => [node.name, node.point]),
  )
  const kept = { system: 'WGS84' }
  expect(points).toEqual({
    咸安坊: { ...kept, latitude: 30.602423, longitude: 114.294568, givenSystem: 'GCJ02' },
    泰兴里: {
      ...kept,
      latitude: expect.closeTo(30.5966, 3),
      longitude: expect.closeTo(114.2878, 3),
      givenSystem: 'BD09',
    },
    大陆坊: { ...kept, latitude: 30.6, longitude: 114.3, givenSystem: 'WGS84' },
  })
  // The same file again says nothing new: what is converted twice is still the same place.
  expect((await take('COMPOUND', file)).counts).toEqual([0, 0, 3, 3])
})

test('buildings, enterprises, members and users come in, and what is in use stays when taken back', async () => {
  const buildings = await take(
    'BUILDING',
    '街道,名称,类型,地址,层数\n一元街道,汉口大楼,楼宇,中山大道1号,28层\n一元街道,江汉市场,market,江汉路2号,',
  )
  expect([buildings.counts, buildings.wrong]).toEqual([[2, 0, 0, 0], []])
  const code = freshCreditCode()
  const enterprises = await take(
    'ENTERPRISE',
    `企业名称,信用代码,类型,所在楼宇,联系人,联系电话\n汉口书局,${code},企业,汉口大楼、泰昌大厦,陈立,${freshMobile()}\n坏企业,4.20102E+17,企业,没有这楼,陈立,1380000`,
  )
  expect([enterprises.counts, enterprises.wrong]).toEqual([
    [1, 0, 0, 1],
    [
      [3, '信用代码', 'VALUE_LOST'],
      [3, '所在楼宇', 'NOT_FOUND'],
      [3, '联系电话', 'NOT_A_MOBILE_NUMBER'],
    ],
  ])
  await must(
    district.admin.api,
    'createCouncil',
    { idempotencyKey: 'council-of-import', name: '汉口大楼理事会', buildingId: place.buildingId },
    'council { id }',
  )
  const members = `理事会,成员单位,席位,任期起,任期止,负责人姓名,负责人手机号\n汉口大楼理事会,${code},理事长,2026年3月1日,2099.2.28,陈立,${freshMobile()}\n汉口大楼理事会,扬子社区,理事长,,,王芳,${freshMobile()}\n汉口大楼理事会,一元街道,理事,,,,`
  const seated = await take('MEMBERSHIP', members)
  expect([seated.counts, seated.wrong, seated.accounts.length]).toEqual([
    [2, 0, 0, 1],
    [[3, '席位', 'SEAT_TAKEN']],
    1,
  ])
  const mobile = freshMobile()
  const users = `姓名,手机号,身份,范围,截止日期\n周宁,${mobile},社区工作人员,扬子社区,2099年12月31日\n吴昊,${freshMobile()},企业代表,${code},\n赵敏,${freshMobile()},区级管理员,,`
  const people = await take('USER', users)
  expect([people.counts, people.wrong, people.accounts.length]).toEqual([
    [2, 0, 0, 1],
    [[4, '身份', 'GRANTED_BY_HAND_ONLY']],
    2,
  ])
  const newcomer = api.caller()
  expect((await newcomer.signIn(mobile, people.accounts[0].password)).code).toBeUndefined()
  expect((await take('USER', users)).counts).toEqual([0, 0, 2, 1])

  const undone = await run(district.admin, buildings.id, 'undo')
  expect(undone.data.undoImport.import.kept).toBe(1)
  expect(await linesOf(district.admin, buildings.id, true)).toMatchObject([
    { recordName: '汉口大楼', problems: [{ code: 'DEPENDED_ON' }] },
  ])
  expect((await run(district.admin, people.id, 'undo')).data.undoImport.import.kept).toBe(0)
  expect((await run(district.admin, seated.id, 'undo')).data.undoImport.import.kept).toBe(0)
})

test('pressing twice at once imports once', async () => {
  const { id } = await sendFile(api, district.admin, {
    kind: 'COMPOUND',
    bytes: '社区,名称,地址,户数,居民数\n扬子社区,三德里,1号,1,2',
  })
  const { version } = await readImport(district.admin, id)
  const press = () =>
    district.admin.api.query(
      'mutation ($input: RunImportInput!) { runImport(input: $input) { import { added importedAt } } }',
      { input: { id, version } },
    )
  const [first, second] = await Promise.all([press(), press()])
  expect([first.code, second.code]).toEqual([undefined, undefined])
  expect(first.data).toEqual(second.data)
  const { compounds } = await district.admin.api.ask(
    '{ compounds(first: 9, filter: { search: "三德里" }) { totalCount } }',
  )
  expect(compounds.totalCount).toBe(1)
})

test('a street imports what lies in it, an auditor reads, others see nothing', async () => {
  const { streetStaff, communityStaff } = place
  const rows = '社区,名称,地址,户数,居民数\n扬子社区,同兴里,1号,1,2\n建设社区,建设里,1号,1,2'
  const own = await take('COMPOUND', rows, streetStaff)
  expect([own.counts, own.wrong]).toEqual([[1, 0, 0, 1], [[3, '社区', 'NOT_YOUR_STREET']]])
  expect((await take('ENTERPRISE', rows, streetStaff)).code).toBe('FORBIDDEN')
  expect((await take('COMPOUND', rows, communityStaff)).code).toBe('FORBIDDEN')
  const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  expect((await take('COMPOUND', rows, auditor)).code).toBe('FORBIDDEN')
  const list = await auditor.api.ask('{ imports(first: 100) { edges { node { id viewerCanUndo } } } }')
  expect(list.imports.edges.length).toBeGreaterThan(5)
  expect((await run(auditor, own.id)).code).toBe('FORBIDDEN')
  const there = await createDistrict(api, '武昌区', '420106')
  expect(
    (await there.admin.api.ask('query ($id: ID!) { import(id: $id) { id } }', { id: own.id })).import,
  ).toBeNull()
  expect((await download(api, there.admin, `${own.id}/returned`)).status).toBe(404)
})

test('a list of imports costs the same statements for one as for many', async () => {
  const ask = async (first: number) => {
    api.statements.splice(0)
    await district.admin.api.ask(
      'query ($first: Int!) { imports(first: $first) { edges { node { id sameFileImportedAt viewerCanRun } } } }',
      { first },
    )
    return api.statements.length
  }
  expect(await ask(8)).toBe(await ask(1))
})

test.for([
  ['UNREADABLE_FILE', Buffer.from([0, 1, 2, 255, 254, 0])],
  ['UNREADABLE_FILE', Buffer.from('PK\u0003\u0004 is no archive at all')],
  ['NO_HEADER', '甲,乙\n1,2'],
  ['COLUMNS_MISSING', '社区,小区名称\n扬子社区,一里'],
  ['NO_ROWS', '社区,名称,地址,户数,居民数\n,,,,'],
] as const)('a file is refused with %s', async ([code, bytes]) => {
  const { id } = await sendFile(api, district.admin, { kind: 'COMPOUND', bytes: bytes as Buffer })
  expect((await linesOf(district.admin, id)).map(({ problems }) => problems[0]!.code)).toEqual([code])
})

test('reads GB18030, and a template with its example left out', async () => {
  // 社区,名称,地址,户数,居民数 / 扬子社区,国标里,1号,1,2
  const gb = Buffer.from(
    'c9e7c7f82cc3fbb3c62cb5d8d6b72cbba7cafd2cbed3c3f1cafd0ad1efd7d3c9e7c7f82cb9fab1eac0ef2c31bac52c312c32',
    'hex',
  )
  expect((await take('COMPOUND', gb as unknown as string)).counts).toEqual([1, 0, 0, 0])
  const { bytes } = await download(api, district.admin, 'template?kind=COMPOUND')
  const sheet = await openBook(bytes)
  expect(sheet.getRow(2).values).toContain('所属社区*')
  expect(sheet.getCell('B3').dataValidation?.type).toBe('list')
  const { id } = await sendFile(api, district.admin, { kind: 'COMPOUND', bytes })
  expect((await linesOf(district.admin, id))[0]!.problems[0]!.code).toBe('NO_ROWS')
})

test('after a day nothing is taken back', async () => {
  const { id } = await take('COMPOUND', '社区,名称,地址,户数,居民数\n扬子社区,四成里,1号,1,2')
  expect((await readImport(district.admin, id)).viewerCanUndo).toBe(true)
  api.clock.advance(86_400_001)
  await district.admin.api.signIn(district.admin.mobile, password)
  expect((await readImport(district.admin, id)).viewerCanUndo).toBe(false)
  expect((await run(district.admin, id, 'undo')).code).toBe('TOO_LATE')
})

test('a file that was checked and never imported goes after a week, one that was imported stays', async () => {
  const head = '社区,名称,地址,户数,居民数\n'
  const done = await take('COMPOUND', `${head}扬子社区,五福里,1号,1,2`)
  const { id } = await sendFile(api, district.admin, {
    kind: 'COMPOUND',
    bytes: `${head}扬子社区,六合里,1号,1,2`,
  })
  api.clock.advance(7 * 86_400_000 + 1)
  await api.runJob('clean-imports')
  await district.admin.api.signIn(district.admin.mobile, password)
  expect(await readImport(district.admin, id)).toBeNull()
  expect(await countsOf(district.admin, done.id)).toEqual([1, 0, 0, 0])
})

test('needs come in as a list, from a title row and in the words of a template, and go when they are taken back', async () => {
  const head = '需求汇总表\n社区,小区,需求标题,需求说明,类别,服务对象,数量,紧急程度,截止日期\n'
  const rows = [
    '扬子社区,,老年人助餐,每周三次,老年助餐,老年人,４０,紧急,2099年12月31日',
    '扬子社区,没有的小区,修水管,,,老年人,10,,2099-12-31',
    '扬子社区,,义诊,,没有的类别,老年人,10,,2099-12-31',
    '扬子社区,,过期,,,老年人,10,,2020-01-01',
  ].join('\n')
  const first = await take('NEED', head + rows)
  expect([first.counts, first.wrong]).toEqual([
    [1, 0, 0, 3],
    [
      [4, '小区', 'NOT_FOUND'],
      [5, '类别', 'NOT_FOUND'],
      [6, '截止日期', 'END_BEFORE_START'],
    ],
  ])
  const again = `${head}扬子社区,,老年人助餐,每周三次,老年助餐,老年人,40,紧急,2099-12-31`
  expect((await take('NEED', again)).counts).toEqual([0, 0, 1, 0])
  const found = async () => {
    const { needs } = await district.admin.api.ask(
      `{ needs(first: 9, filter: { search: "助餐" }) { edges { node {
        title size urgency status raisedByName category { zh } timeline { action source } } } } }`,
    )
    return needs.edges.map((edge: { node: object }) => edge.node)
  }
  expect(await found()).toMatchObject([
    {
      ...{ title: '老年人助餐', size: 40, urgency: 'URGENT', status: 'OPEN', raisedByName: '扬子社区' },
      category: { zh: '老年助餐' },
      timeline: [{ source: 'IMPORT' }],
    },
  ])
  await run(district.admin, first.id, 'undo')
  expect(await found()).toEqual([])
})
