import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { rows } from '../../platform/database/rows.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, rowId } from '../../../tests/support/story/councils.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  newDraft,
  newOffer,
  step,
  tryStep,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
})
afterAll(() => api?.close())

const published = (words: object = {}) => newOffer(council, clinic, words)
const ids = (page: { offers: { edges: { node: { id: string } }[] } }) =>
  page.offers.edges.map((edge) => edge.node.id)

describe('the list', () => {
  const list = (who: Caller, filter: object, more = '') =>
    who.ask(
      `query ($filter: OfferFilter) { offers(first: 100, filter: $filter ${more}) {
        totalCount edges { node { id status } } } }`,
      { filter },
    )

  it('finds Chinese words of two characters and more, and none that are absent', async () => {
    const offer = await published({ title: '社区昆曲雅集', category: 'S03' })
    for (const search of ['昆曲', '曲雅集', '友好口腔', '雅'])
      expect(ids(await list(clinic.api, { search }))).toContain(offer.id)
    expect(ids(await list(clinic.api, { search: '曲昆' }))).toEqual([])
    expect(ids(await list(clinic.api, { search: `'!&|():* \\` }))).toBeInstanceOf(Array)
  })

  it('filters by what offers are, where they serve and whose they are', async () => {
    const { streetId, communityId, councilId } = council
    const offer = await published({
      audiences: ['PET_OWNERS'],
      serviceArea: { kind: 'COMMUNITIES', communityIds: [communityId] },
    })
    const found = async (filter: object, who: Caller = clinic.api) => ids(await list(who, filter))
    const filters = [
      { audiences: ['PET_OWNERS', 'RIDERS'] },
      { kinds: ['SERVICE'] },
      { categories: ['S03'] },
      { pricePolicies: ['FREE'] },
      { streetId },
      { communityId },
      { councilId },
      { enterpriseId: clinic.id },
      { statuses: ['PUBLISHED'] },
      { openToClaim: true },
      { mine: true },
    ]
    for (const filter of filters) expect(await found(filter)).toContain(offer.id)
    expect(await found({ audiences: ['RIDERS'] })).not.toContain(offer.id)
    expect(await found({ kinds: ['CULTURE'] })).not.toContain(offer.id)
    expect(await found({ availableOn: '2020-01-01' })).not.toContain(offer.id)
    expect(await found({ mine: true }, council.chair.api)).not.toContain(offer.id)
    const wrong = await clinic.api.query('{ offers(first: 5, sort: DISTANCE) { edges { cursor } } }')
    expect(wrong.errors[0]!.extensions.fields).toEqual({ 'filter.compoundId': 'REQUIRED' })
  })

  it.each(['NEWEST', 'PLACES_LEFT'])('pages by %s without gaps or repetition', async (sort) => {
    await published()
    const all = ids(await list(clinic.api, {}, `sort: ${sort}`))
    const paged: string[] = []
    let after: string | null = null
    do {
      const { offers } = await clinic.api.ask(
        `query ($after: String) { offers(first: 3, after: $after, sort: ${sort}) {
          pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { after },
      )
      paged.push(...ids({ offers }))
      after = offers.pageInfo.hasNextPage ? offers.pageInfo.endCursor : null
    } while (after)
    expect(paged).toEqual(all)
  })

  it('shows a reviewer first what is due soonest, page by page', async () => {
    const first = await step(clinic.api, 'submitOffer', await newDraft(clinic))
    const second = await step(clinic.api, 'submitOffer', await newDraft(clinic))
    await council.district.work(({ em }) =>
      sql`update offer set review_due = review_due - interval '1 day' where id = ${rowId(first.id)}`.execute(
        rows(em),
      ),
    )
    const page = (after: string | null) =>
      council.officer.api.ask(
        `query ($after: String) { offers(first: 1, after: $after, filter: { forMyReview: true }) {
          edges { cursor node { id } } } }`,
        { after },
      )
    const one = await page(null)
    expect(ids(one)).toEqual([first.id])
    expect(ids(await page(one.offers.edges[0].cursor))).toEqual([second.id])
  })

  it('orders by the distance from a compound', async () => {
    const { createCompound } = await council.communityStaff.api.ask(
      `mutation ($input: CreateCompoundInput!) { createCompound(input: $input) { compound { id } } }`,
      {
        input: {
          idempotencyKey: freshKey(),
          communityId: council.communityId,
          name: '如寿里',
          address: '如寿里 1 号',
          households: 300,
          residents: 800,
          olderShare: 0.3,
          childrenShare: 0.1,
          dualIncomeShare: 0.4,
        },
      },
    )
    const compoundId = createCompound.compound.id
    const place = `latitude = $1, longitude = 114.3, coordinate_system = 'GCJ02'`
    await council.district.work(async ({ em }) => {
      const run = (table: string, latitude: number, id: string) =>
        em
          .getConnection()
          .execute(
            `update ${table} set ${place.replace('$1', '?')} where id = ?`,
            [latitude, id],
            'run',
            em.getTransactionContext(),
          )
      await run('compound', 30.6, rowId(compoundId))
      await run('building', 30.609, rowId(council.buildingId))
    })
    const near = await published({ serviceArea: { kind: 'RADIUS', radiusMetres: 2000 } })
    const far = await published({ serviceArea: { kind: 'RADIUS', radiusMetres: 500 } })
    const { offers } = await clinic.api.ask(
      `query ($id: ID!) { offers(first: 100, sort: DISTANCE, filter: { compoundId: $id, openToClaim: true }) {
        edges { node { id distanceMetres(compoundId: $id) } } } }`,
      { id: compoundId },
    )
    const metres = new Map(
      offers.edges.map(({ node }: { node: { id: string; distanceMetres: number } }) => [
        node.id,
        node.distanceMetres,
      ]),
    )
    expect(metres.get(near.id)).toBeGreaterThan(990)
    expect(metres.get(near.id)).toBeLessThan(1_010)
    expect(metres.has(far.id)).toBe(false)

    const paged: string[] = []
    let after: string | null = null
    do {
      const { offers: page } = await clinic.api.ask(
        `query ($id: ID!, $after: String) { offers(first: 2, after: $after, sort: DISTANCE, filter: { compoundId: $id }) {
          pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { id: compoundId, after },
      )
      paged.push(...ids({ offers: page }))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    const whole = await clinic.api.ask(
      'query ($id: ID!) { offers(first: 100, sort: DISTANCE, filter: { compoundId: $id }) { edges { node { id } } } }',
      { id: compoundId },
    )
    expect(paged).toEqual(ids(whole))
    expect(new Set(paged).size).toBe(paged.length)
  })

  it.each(['NEWEST', 'PLACES_LEFT'])('reads a page by %s with one statement', async (sort) => {
    const { streetId, communityId } = council
    const filter = { search: '调解', kinds: ['SERVICE'], streetId, communityId, openToClaim: true }
    await published()
    const ask = (after: string | null) =>
      clinic.api.ask(
        `query ($filter: OfferFilter, $after: String) { offers(first: 1, after: $after, sort: ${sort}, filter: $filter) {
          pageInfo { endCursor } edges { node { id title status placesLeft publisherName awaiting viewerCanReview
            terms { category { zh } audiences slots { startsAt } } } } } }`,
        { filter, after },
      )
    const { offers } = await ask(null)
    expect(offers.edges).toHaveLength(1)
    api.statements.splice(0)
    await ask(offers.pageInfo.endCursor)
    expect(api.statements.filter((sql) => sql.includes('"offer"'))).toHaveLength(1)
  })

  it('takes as many statements for twenty rows as for two', async () => {
    for (let count = 0; count < 4; count++) await published()
    const statements = async (first: number) => {
      api.statements.splice(0)
      await clinic.api.ask(
        `{ offers(first: ${first}) { edges { node { id title placesLeft viewerCanEdit viewerCanReview
          terms { number slots { startsAt } category { zh } } serviceArea { kind }
          council { id name } building { name } enterprise { name } } } } }`,
      )
      return api.statements.splice(0).filter((sql) => sql.includes('"offer"') || sql.includes('from')).length
    }
    expect(await statements(20)).toBe(await statements(2))
  })

  it('shows nothing of another district', async () => {
    const offer = await published()
    const other = await createDistrict(api, '武昌区', '420106')
    const { offers } = await other.admin.api.ask(
      '{ offers(first: 100) { totalCount edges { node { id } } } }',
    )
    expect(offers).toEqual({ totalCount: 0, edges: [] })
    const read = 'query ($id: ID!) { offer(id: $id) { id } node(id: $id) { id } }'
    expect(await other.admin.api.ask(read, { id: offer.id })).toEqual({ offer: null, node: null })
    const auditor = await other.person(Role.AUDITOR, ScopeKind.DISTRICT, other.id)
    expect((await tryStep(auditor.api, 'pauseOffer', offer)).code).toBe('FORBIDDEN')
    expect((await tryStep(other.admin.api, 'reviewOffer', offer, { decision: 'PASS' })).code).toBe(
      'NOT_FOUND',
    )
  })
})
