import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../../../tests/support/story.ts'
import { jianganCommunities, jianganStreets } from '../../../../tests/support/story/territory.ts'
import { importTerritory } from './import.service.ts'

let api: TestApi
let district: StoryDistrict
let districts = 0

beforeAll(async () => {
  api = await startApi()
})
beforeEach(async () => {
  district = await createDistrict(api, '试验区', String(420_200 + ++districts))
})
afterAll(() => api.close())

const take = (streets?: string, communities?: string, acceptGoodRows = false) =>
  district.work((work) => importTerritory(work, { streets, communities, acceptGoodRows }))
const tree = async () => {
  const { territory } = await district.admin.api.ask(
    '{ territory { streets { code name communities { code name } } } }',
  )
  return territory.streets as { code: string; name: string; communities: { code: string; name: string }[] }[]
}
const jiangan = jianganStreets.replaceAll(',420102,', `,,`)
const tally = ({ added, changed, unchanged }: Record<string, unknown>) => [added, changed, unchanged]

test('a second import of the same files adds and changes nothing', async () => {
  const first = await take(jiangan, jianganCommunities)
  expect([tally({ ...first.streets }), tally({ ...first.communities })]).toEqual([
    [17, 0, 0],
    [141, 0, 0],
  ])
  const second = await take(jiangan, jianganCommunities)
  expect([tally({ ...second.streets }), tally({ ...second.communities })]).toEqual([
    [0, 0, 17],
    [0, 0, 141],
  ])
  expect(await tree()).toHaveLength(17)
})

test('nothing is written from files with bad rows unless told to', async () => {
  const streets = 'code,name\n420201001,甲街道\n42,乙街道'
  const communities = 'code,name,street_code\n420201001001,一社区,420201001\n420201002001,二社区,420201002'
  const refused = await take(streets, communities)
  expect(refused.written).toBe(false)
  expect(refused.streets.problems).toEqual([{ line: 3, message: 'code is not a code of 9 or 12 digits' }])
  expect(refused.communities.problems).toEqual([
    { line: 3, message: 'street_code 420201002 names no street of the district' },
  ])
  expect(await tree()).toEqual([])

  const taken = await take(streets, communities, true)
  expect([taken.written, taken.streets.added, taken.communities.added]).toEqual([true, 1, 1])
  expect(await tree()).toEqual([
    { code: '420201001', name: '甲街道', communities: [{ code: '420201001001', name: '一社区' }] },
  ])
})

test('the street is the one of the column, whatever the code begins with', async () => {
  await take('code,name\n420201001,甲街道\n420201002,乙街道')
  await take(undefined, 'code,name,street_code\n420201001001,一社区,420201002')
  const [first, second] = await tree()
  expect([first!.communities, second!.communities[0]!.name]).toEqual([[], '一社区'])
})

test('a file without coordinates does not take away those that are known', async () => {
  await take('code,name,latitude,longitude\n420201001,甲街道,30.5,114.3')
  expect(tally({ ...(await take('code,name\n420201001,甲街道')).streets })).toEqual([0, 0, 1])
})

test('a renamed street keeps its communities, and the order of the file is the official one', async () => {
  await take(
    'code,name\n420201001,甲街道\n420201002,乙街道',
    'code,name,street_code\n420201001001,一社区,420201001',
  )
  await take('code,name\n420201002,乙街道\n420201001,丙街道')
  const [first, second] = await tree()
  expect([first!.name, second!.name, second!.communities.length]).toEqual(['乙街道', '丙街道', 1])
})

test('a code that is withdrawn and issued again is another street', async () => {
  await take('code,name,valid_from,valid_until\n420201001,甲街道,2020-01-01,2024-12-31')
  expect(await tree()).toEqual([])
  await take('code,name,valid_from\n420201001,新街道,2025-01-01')
  expect((await tree()).map(({ name }) => name)).toEqual(['新街道'])
  const overlap = await take('code,name,valid_from\n420201001,旧街道,2019-01-01')
  expect(overlap.streets.problems).toEqual([
    { line: 2, message: 'code 420201001 is issued again from 2020-01-01' },
  ])
})

test('rows of another district are refused', async () => {
  const { streets } = await take(jianganStreets)
  expect(streets.problems).toHaveLength(17)
})
