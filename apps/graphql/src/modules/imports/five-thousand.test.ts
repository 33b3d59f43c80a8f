import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { createNeighbourhood } from '../../../tests/support/story/councils.ts'
import {
  bytesOf,
  countsOf,
  download,
  linesOf,
  openBook,
  run,
  sendFile,
  workbook,
} from '../../../tests/support/story/imports.ts'

let api: TestApi
let district: StoryDistrict

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  await createNeighbourhood(district)
})
afterAll(() => api?.close())

const total = 5_000
const headings = [
  '序 号',
  '所在社区',
  '小区名称（全称）',
  '地 址',
  '户数',
  '居民数',
  '老年人占比',
  '北纬',
  '东经',
  '物业电话',
]

type Cells = Record<string, unknown>
const good = (index: number): Cells => ({
  order: index,
  community: index % 2 ? '扬子社区' : 420102001001,
  name: `小区${index}号院`,
  address: `中山大道 ${index} 号`,
  households: index % 3 ? 120 + index : `${120 + index}户`,
  residents: index % 5 ? '３００' : '1,200',
  share: index % 2 ? '20%' : 0.2,
  latitude: 30.5,
  longitude: 114.3,
  telephone: '',
})

/** One way of being wrong after the other, and what each is called. */
const faults: [Cells, string][] = [
  [{ community: '没有的社区' }, 'NOT_FOUND'],
  [{ community: 4.2e17 }, 'VALUE_LOST'],
  [{ name: '' }, 'REQUIRED'],
  [{ households: '很多' }, 'NOT_A_NUMBER'],
  [{ households: 12.5 }, 'NOT_WHOLE'],
  [{ residents: 99_999_999 }, 'OUT_OF_RANGE'],
  [{ share: 20 }, 'NOT_A_SHARE'],
  [{ longitude: '' }, 'COORDINATES_INCOMPLETE'],
  [{ address: '长'.repeat(121) }, 'TOO_LONG'],
  [{ name: '小区2号院', community: '扬子社区' }, 'DUPLICATE_ROW'],
]

/** Every 33rd row is wrong: 3 %. */
const isBad = (index: number) => index % 33 === 0 && index / 33 <= 150
const rowOf = (index: number) =>
  Object.values({ ...good(index), ...(isBad(index) && faults[(index / 33) % faults.length]![0]) })

test('five thousand compounds: all errors at once, the good rows in, the mended file whole, and back', async () => {
  const lines = Array.from({ length: total }, (_, index) => rowOf(index + 1))
  const file = await workbook([['江岸区居民小区一览表'], [], headings, ...lines, [], ['']], (sheet) => {
    sheet.mergeCells('A1:J1')
    sheet.getRow(3).font = { bold: true }
    sheet.getColumn(4).width = 40
  })
  const began = performance.now()
  const sent = await sendFile(api, district.admin, { kind: 'COMPOUND', name: '小区.xlsx', bytes: file })
  const checked = performance.now()
  expect(await countsOf(district.admin, sent.id)).toEqual([total - 150, 0, 0, 150])
  const wrong = await linesOf(district.admin, sent.id)
  const counts = Map.groupBy(
    wrong.flatMap(({ problems }) => problems),
    ({ code }) => code,
  )
  expect(Object.fromEntries([...counts].map(([code, found]) => [code, found.length]))).toEqual(
    Object.fromEntries(faults.map(([, code]) => [code, 15])),
  )
  api.statements.splice(0)
  const ran = performance.now()
  expect((await run(district.admin, sent.id)).code).toBeUndefined()
  const done = performance.now()
  // No statement for each row.
  expect(api.statements.length).toBeLessThan(60)
  console.info(
    `5,000 compounds: checked in ${Math.round(checked - began)} ms, written in ${Math.round(done - ran)} ms`,
  )

  const again = await sendFile(api, district.admin, { kind: 'COMPOUND', name: '小区.xlsx', bytes: file })
  expect(await countsOf(district.admin, again.id)).toEqual([0, 0, total - 150, 150])

  const { bytes } = await download(api, district.admin, `${sent.id}/returned`)
  const sheet = await openBook(bytes)
  expect([sheet.name, sheet.getCell('A1').value, sheet.rowCount]).toEqual([
    '小区',
    '江岸区居民小区一览表',
    153,
  ])
  expect(sheet.getRow(3).getCell(11).value).toBe('导入说明')
  expect(sheet.getCell('C3').font?.bold).toBe(true)
  expect(sheet.getColumn(4).width).toBe(40)
  for (const [index, { line }] of wrong.entries()) {
    const row = sheet.getRow(4 + index)
    expect(row.getCell(11).text).toMatch(/[。]$/)
    for (const [column, value] of Object.values(good(line - 3)).entries()) {
      row.getCell(column + 1).value = value as string
    }
  }
  const mended = await sendFile(api, district.admin, { kind: 'COMPOUND', bytes: await bytesOf(sheet) })
  expect(await countsOf(district.admin, mended.id)).toEqual([150, 0, 0, 0])
  await run(district.admin, mended.id)

  const whole = async () => {
    const found = await district.admin.api.ask('{ compounds(first: 1) { totalCount } }')
    return found.compounds.totalCount as number
  }
  expect(await whole()).toBe(total)
  for (const { id } of [mended, sent]) {
    expect((await run(district.admin, id, 'undo')).data.undoImport.import.kept).toBe(0)
  }
  expect(await whole()).toBe(0)
}, 120_000)
