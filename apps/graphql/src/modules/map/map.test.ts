import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import { createDeliveries, type DeliveryStory } from '../../../tests/support/story/deliveries.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
} from '../../../tests/support/story/offers.ts'

const key = 'abc123'
let api: TestApi
let council: CouncilStory
let giver: Member
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi({ TIANDITU_KEY: key, MAP_APPROVAL_NUMBER: 'GS（2026）0001号' })
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
  story = await createDeliveries(api, council, giver)
  const building = await readVersion('building', council.buildingId)
  await place('updateBuilding', 'building', council.buildingId, building, {
    latitude: 30.6,
    longitude: 114.3,
  })
})
afterAll(() => api?.close())

async function readVersion(type: 'building' | 'compound', id: string): Promise<number> {
  const found = await council.district.admin.api.ask(`query ($id: ID!) { ${type}(id: $id) { version } }`, {
    id,
  })
  return found[type].version
}

const place = (name: string, type: string, id: string, version: number, degrees: object, system = 'WGS84') =>
  must(council.district.admin.api, name, { id, version, point: { ...degrees, system } }, `${type} { id }`)

async function compoundAt(latitude: number, system = 'WGS84') {
  const id = await newCompound(council)
  await place('updateCompound', 'compound', id, 1, { latitude, longitude: 114.3 }, system)
  return id
}

const fields = `totalCount around { id } streets { name latitude longitude } tiles { urls attribution }
  places { id recordKind name where latitude longitude offers kind metres days }`

async function map(who: Caller, layer: string, filter: object = {}) {
  return (
    await who.ask(
      `query ($layer: MapLayer!, $filter: MapFilter) { map(layer: $layer, filter: $filter) { ${fields} } }`,
      { layer, filter },
    )
  ).map
}

describe('the map', () => {
  it('shows buildings with what they give now, and compounds with and without a point', async () => {
    const admin = council.district.admin.api
    const buildings = await map(admin, 'BUILDINGS')
    expect(buildings.places).toEqual([
      expect.objectContaining({
        ...{ id: council.buildingId, recordKind: 'BUILDING', name: '泰昌大厦', offers: 1 },
        ...{ latitude: 30.6, longitude: 114.3 },
      }),
    ])
    const id = await compoundAt(30.61)
    const compounds = await map(story.giver, 'COMPOUNDS')
    expect(compounds.totalCount).toBe(compounds.places.length)
    expect(compounds.places.find((one: { id: string }) => one.id === id)).toMatchObject({ latitude: 30.61 })
    expect(compounds.places.find((one: { id: string }) => one.id === story.compoundId)).toMatchObject({
      latitude: null,
      longitude: null,
    })
    expect(compounds.streets).toEqual([{ name: '一元街道', latitude: 30.61, longitude: 114.3 }])
  })

  it('puts a point of an online map where it is in WGS-84', async () => {
    const id = await compoundAt(30.6, 'GCJ02')
    const { places } = await map(story.giver, 'COMPOUNDS', { compoundId: id })
    expect(places).toEqual([expect.objectContaining({ latitude: 30.602423, longitude: 114.294568 })])
  })

  it('shows the open offers that serve a compound where their buildings stand, as far as the list says', async () => {
    const near = await compoundAt(30.601)
    const far = await compoundAt(30.7)
    const offer = await newOffer(council, giver, {
      title: '附近的服务',
      serviceArea: { kind: 'RADIUS', radiusMetres: 500 },
    })
    const { places, around } = await map(story.community, 'OFFERS', { compoundId: near })
    expect(around).toEqual({ id: near })
    const listed = await story.community.ask(
      `query ($id: ID!) { offers(first: 100, sort: DISTANCE, filter: { openToClaim: true, compoundId: $id }) {
        edges { node { id distanceMetres(compoundId: $id) } } } }`,
      { id: near },
    )
    expect(
      places.map(({ id, metres }: { id: string; metres: number }) => ({ id, distanceMetres: metres })),
    ).toEqual(listed.offers.edges.map(({ node }: { node: object }) => node))
    expect(places.map(({ id }: { id: string }) => id)).toContain(offer.id)
    const others = await map(story.community, 'OFFERS', { compoundId: far })
    expect(others.places.map(({ id }: { id: string }) => id)).not.toContain(offer.id)
    const refused = await story.community.query('{ map(layer: OFFERS) { totalCount } }')
    expect(refused.errors[0]?.extensions.fields).toEqual({ 'filter.compoundId': 'REQUIRED' })
  })

  it('shows the compounds that were not served for long, never served first, as coverage does', async () => {
    await story.confirmed()
    const ids = async (filter: object) =>
      (await map(story.community, 'GAPS', filter)).places.map(({ id }: { id: string }) => id)
    expect(await ids({})).not.toContain(story.compoundId)
    expect(await ids({ kind: 'PRODUCT' })).toContain(story.compoundId)
    await story.pass(100 * 86_400_000)
    const { places, totalCount } = await map(story.community, 'GAPS', { kind: 'SERVICE' })
    expect(totalCount).toBe(places.length)
    expect(places.at(-1)).toMatchObject({ id: story.compoundId, days: 100 })
    expect(places[0]).toMatchObject({ days: null })
    expect(await ids({ kind: 'SERVICE', daysAtLeast: 180 })).not.toContain(story.compoundId)
    const refused = await giver.api.query('{ map(layer: GAPS) { totalCount } }')
    expect(refused.code).toBe('FORBIDDEN')
  })

  it('shows nothing of another district', async () => {
    const other = await createDistrict(api, '武昌区', '420106')
    for (const layer of ['BUILDINGS', 'COMPOUNDS', 'GAPS']) {
      const found = await map(other.admin.api, layer, { compoundId: story.compoundId })
      expect(found).toMatchObject({ places: [], totalCount: 0, streets: [] })
    }
    const offers = await map(other.admin.api, 'OFFERS', { compoundId: story.compoundId })
    expect(offers).toMatchObject({ places: [], around: null })
  })

  it('reads by a number of statements that does not grow with the places', async () => {
    const count = async (layer: string, filter: object = {}) => {
      api.statements.splice(0)
      const { places } = await map(story.community, layer, filter)
      return [places.length, api.statements.length]
    }
    for (const layer of ['COMPOUNDS', 'GAPS']) {
      await count(layer)
      const few = await count(layer, { compoundId: story.compoundId })
      const more = await count(layer)
      expect(more[0]).toBeGreaterThan(few[0]!)
      expect(more[1]).toBe(few[1])
    }
  })
})

describe('the tiles below it', () => {
  it('come from hosts that the content security policy names, with whose map they are', async () => {
    const { tiles } = await map(story.giver, 'BUILDINGS')
    expect(tiles.attribution).toBe('天地图 GS（2026）0001号')
    expect(tiles.urls).toHaveLength(2)
    expect(tiles.urls[0]).toContain(`LAYER=vec`)
    expect(tiles.urls[1]).toContain(`TILEMATRIXSET=w`)
    const { headers } = await api.server.inject('/livez')
    expect(policyOf(headers)['img-src']).toEqual([
      ...["'self'", 'data:', 'blob:'],
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `https://t${at}.tianditu.gov.cn`),
    ])
    expect(tiles.urls.every((url: string) => url.startsWith('https://t{s}.tianditu.gov.cn/'))).toBe(true)
  })

  it('are none without a key, and no other host is named', async () => {
    const plain = await startApi()
    const { admin } = await createDistrict(plain)
    expect((await map(admin.api, 'COMPOUNDS')).tiles).toBeNull()
    const { headers } = await plain.server.inject('/livez')
    expect(policyOf(headers)['img-src']).toEqual(["'self'", 'data:', 'blob:'])
    await plain.close()
  })
})

function policyOf(headers: Record<string, unknown>): Record<string, string[]> {
  const lines = String(headers['content-security-policy']).split(';')
  return Object.fromEntries(lines.map((line) => line.split(' ')).map(([name, ...values]) => [name, values]))
}
