import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../../tests/support/api.ts'
import { createDistrict } from '../../../../tests/support/story.ts'
import { createDeliveries, type DeliveryStory } from '../../../../tests/support/story/deliveries.ts'
import { type CouncilStory, createCouncil, newOffer } from '../../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  const giver = await council.member('江城律师事务所')
  story = await createDeliveries(api, council, giver)
  await newOffer(council, giver, { title: '调解员周末值班', leadTimeDays: 0 })
  await story.confirmed()
})
afterAll(() => api?.close())

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
const gaps = async (who: Caller, filter: object, first = 100): Promise<any[]> =>
  (
    await who.ask(
      `query ($first: Int!, $filter: CoverageGapFilter) { coverageGaps(first: $first, filter: $filter) { edges { node {
        compound { id } category { code kind } lastOn days times
        fits { score offer { title } compound { id } } } } } }`,
      { first, filter },
    )
  ).coverageGaps.edges.map((edge: { node: object }) => edge.node)

it('shows when a compound was served last in a category, with the best open offers beside it', async () => {
  const [served] = await gaps(story.community, { category: 'S03' })
  expect(served).toMatchObject({
    compound: { id: story.compoundId },
    category: { code: 'S03' },
    days: 0,
    times: 1,
  })
  expect(served.fits.map(({ offer }: { offer: { title: string } }) => offer.title)).toContain(
    '调解员周末值班',
  )
  expect(
    served.fits.every(({ compound }: { compound: { id: string } }) => compound.id === story.compoundId),
  ).toBe(true)
  const scores = served.fits.map(({ score }: { score: number }) => score)
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
})

it('puts what was never served first, and is narrowed by kind, by days and to what offers can fill', async () => {
  const services = await gaps(story.community, { kind: 'SERVICE' })
  expect(services[0]).toMatchObject({ lastOn: null, days: null, times: 0, category: { kind: 'SERVICE' } })
  expect(services.at(-1)).toMatchObject({ category: { code: 'S03' }, days: 0 })
  expect((await gaps(story.community, { kind: 'SERVICE', neverServed: true })).length).toBe(
    services.length - 1,
  )
  expect((await gaps(story.community, { kind: 'SERVICE', daysAtLeast: 30 })).length).toBe(services.length - 1)
  const fillable = await gaps(story.community, { fillable: true })
  expect(fillable.map(({ category }) => category.code)).toEqual(['S03'])
})

it('tells of each compound when it was served at all and of each kind', async () => {
  const { coverage } = await story.community.ask(
    `{ coverage(first: 10) { totalCount edges { node { compound { id } days kinds { kind days times categories } } } } }`,
  )
  expect(coverage.edges[0].node).toEqual({
    compound: { id: story.compoundId },
    days: 0,
    kinds: expect.arrayContaining([
      { kind: 'SERVICE', days: 0, times: 1, categories: 1 },
      { kind: 'PRODUCT', days: null, times: 0, categories: 0 },
    ]),
  })
})

it('is within the reach of whoever asks', async () => {
  const other = await createDistrict(api, '武昌区', '420106')
  const filter = { compoundId: story.compoundId }
  expect(await gaps(other.admin.api, filter)).toEqual([])
  expect((await gaps(council.streetStaff.api, filter)).length).toBeGreaterThan(0)
  const refused = await story.giver.query('{ coverageGaps(first: 1) { totalCount } }')
  expect(refused.code).toBe('FORBIDDEN')
})

it('reads a page by a number of statements that does not grow with it', async () => {
  const count = async (first: number) => {
    api.statements.splice(0)
    await gaps(story.community, {}, first)
    return api.statements.length
  }
  await count(1)
  expect(await count(50)).toBe(await count(2))
})
