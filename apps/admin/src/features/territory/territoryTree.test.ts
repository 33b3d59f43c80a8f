import { expect, test } from 'vitest'
import { matching, openBranches, type Street } from './territoryTree.ts'

const days = { version: 1, officialOrder: 1, validFrom: '2026-01-01', validUntil: null }
const community = (code: string, name: string, compounds: string[]) => ({
  ...days,
  __typename: 'Community' as const,
  id: code,
  code,
  name,
  compounds: compounds.map((compound) => ({ __typename: 'Compound' as const, id: compound, name: compound })),
})
const streets: Street[] = [
  {
    ...days,
    __typename: 'Street',
    id: '1',
    code: '1',
    name: '大智街道',
    communities: [community('11', '保成社区', ['沿江花园', '中山公寓']), community('12', '泰宁社区', [])],
  },
  { ...days, __typename: 'Street', id: '2', code: '2', name: '一元街道', communities: [] },
]
const names = (word: string) =>
  matching(streets, word).map((street) => [street.name, ...street.communities.map(({ name }) => name)])

test('a word keeps what is called so, with all above and below it', () => {
  expect(names('')).toHaveLength(2)
  expect(names('一元')).toEqual([['一元街道']])
  expect(names('保成')).toEqual([['大智街道', '保成社区']])
  expect(matching(streets, '公寓')[0]!.communities[0]!.compounds.map(({ name }) => name)).toEqual([
    '中山公寓',
  ])
  expect(names('不存在')).toEqual([])
})

test('open branches stand in the address by their codes', () => {
  expect(openBranches.read('420102002,x,420102003')).toEqual(['420102002', '420102003'])
  expect(openBranches.write([])).toBeUndefined()
})
