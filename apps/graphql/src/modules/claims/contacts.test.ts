import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimStatus, Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { type ClaimPlace, claimPlace, writeClaim } from '../../../tests/support/story/claim-rows.ts'
import { rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, type Member, createCouncil } from '../../../tests/support/story/offers.ts'
import { rows } from '../../platform/database/rows.ts'

const hour = 3_600_000
let api: TestApi
let council: CouncilStory
let clinic: Member
let community: Person
let place: ClaimPlace
const at = (hours: number) => new Date(api.clock.now().getTime() + hours * hour)
const time = () => ({ scheduledFrom: at(5), scheduledUntil: at(7) })

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  community = council.communityStaff
  place = await claimPlace(council, clinic)
})
afterAll(() => api?.close())

async function contacts(who: Caller, id: string) {
  const { claim } = await who.ask(
    `query ($id: ID!) { claim(id: $id) { takerContact { name mobile masked } providerContact { name mobile masked } } }`,
    { id },
  )
  return claim as Record<
    'takerContact' | 'providerContact',
    { name: string; mobile: string; masked: boolean }
  >
}

const masked = (mobile: string) => `${mobile.slice(0, 3)}****${mobile.slice(7)}`

function views(id: string) {
  return council.district.work(({ em }) =>
    rows<{ contactView: { claimId: string; viewerId: string; side: string } }>(em)
      .selectFrom('contactView')
      .select(['viewerId', 'side'])
      .where('claimId', '=', rowId(id))
      .orderBy('side')
      .execute(),
  )
}

async function told(id: string) {
  const { claim } = await clinic.api.ask(
    'query ($id: ID!) { claim(id: $id) { timeline { action actorName reason facts } } }',
    { id },
  )
  return claim.timeline.filter((entry: { action: string }) => entry.action === 'revealContact')
}

describe('contacts', () => {
  it('are masked for both sides until the claim is accepted', async () => {
    const id = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(9) })
    for (const who of [clinic.api, community.api]) {
      const seen = await contacts(who, id)
      expect(seen.takerContact).toEqual({
        name: community.name,
        mobile: masked(community.mobile),
        masked: true,
      })
      expect(seen.providerContact).toEqual({ name: '陈立', mobile: masked(clinic.mobile), masked: true })
    }
    expect(await views(id)).toEqual([])
  })

  it("are shown to each side of the other's from then on, and logged once", async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, time())
    for (let count = 0; count < 2; count++) {
      const provider = await contacts(clinic.api, id)
      expect(provider.takerContact).toEqual({ name: community.name, mobile: community.mobile, masked: false })
      expect(provider.providerContact.masked).toBe(true)
      const taker = await contacts(community.api, id)
      expect(taker.providerContact).toEqual({ name: '陈立', mobile: clinic.mobile, masked: false })
    }
    expect(await views(id)).toMatchObject([
      { viewerId: community.accountId, side: 'PROVIDER' },
      { side: 'TAKER' },
    ])
    expect(await told(id)).toMatchObject([
      { facts: { side: 'TAKER' } },
      { actorName: community.name, facts: { side: 'PROVIDER' } },
    ])
    const { numberReadings } = await clinic.api.ask(
      '{ numberReadings(first: 9) { edges { node { readerName recordKind reason } } } }',
    )
    expect(numberReadings.edges.map(({ node }: { node: object }) => node)).toEqual([
      { readerName: community.name, recordKind: 'CLAIM', reason: null },
    ])
  })

  it('stay masked for those who look on', async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, time())
    const auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
    const { officer, streetStaff, district } = council
    for (const who of [officer, streetStaff, district.admin, auditor]) {
      const seen = await contacts(who.api, id)
      expect([seen.takerContact.masked, seen.providerContact.masked]).toEqual([true, true])
    }
    expect(await views(id)).toEqual([])
  })

  it('are shown for thirty days after the end, where there was an agreement', async () => {
    const days = 24
    const recent = await writeClaim(place, ClaimStatus.ARCHIVED, { ...time(), endedAt: at(-29 * days) })
    expect((await contacts(community.api, recent)).providerContact.masked).toBe(false)
    const past = await writeClaim(place, ClaimStatus.ARCHIVED, { ...time(), endedAt: at(-31 * days) })
    expect((await contacts(community.api, past)).providerContact.masked).toBe(true)
    const neverAgreed = await writeClaim(place, ClaimStatus.CANCELLED, { endedAt: at(-1) })
    expect((await contacts(community.api, neverAgreed)).providerContact.masked).toBe(true)
  })

  it('pass to who works for the community when the claimant left', async () => {
    const next = await council.district.person(
      Role.COMMUNITY_STAFF,
      ScopeKind.COMMUNITY,
      rowId(council.communityId),
      '刘敏',
    )
    const onBehalf = { claimedById: council.streetStaff.accountId, onBehalf: true }
    const id = await writeClaim(place, ClaimStatus.ACCEPTED, onBehalf)
    const { takerContact } = await contacts(clinic.api, id)
    expect([community.mobile, next.mobile]).toContain(takerContact.mobile)
  })
})

describe('revealing a contact', () => {
  const fields = 'contact { name mobile masked }'

  it('takes a reason, which the timeline tells', async () => {
    const id = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(9) })
    const who = council.streetStaff
    const silent = await sendMutation(
      who.api,
      'revealContact',
      { claimId: id, side: 'PROVIDER', reason: ' ' },
      fields,
    )
    expect(silent.errors[0]!.extensions.fields).toEqual({ reason: 'REQUIRED' })
    const input = { claimId: id, side: 'PROVIDER', reason: '核实到场人数' }
    const { data } = await sendMutation(who.api, 'revealContact', input, fields)
    expect(data.revealContact.contact).toEqual({ name: '陈立', mobile: clinic.mobile, masked: false })
    expect(await views(id)).toEqual([{ viewerId: who.accountId, side: 'PROVIDER' }])
    expect(await told(id)).toMatchObject([{ actorName: who.name, reason: '核实到场人数' }])
  })

  it('is logged for each side that the same person looks at', async () => {
    const id = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(9) })
    const viewer = council.streetStaff
    for (const side of ['PROVIDER', 'TAKER']) {
      await sendMutation(viewer.api, 'revealContact', { claimId: id, side, reason: '核实到场人数' }, fields)
    }
    const viewerId = viewer.accountId
    expect(await views(id)).toEqual([
      { viewerId, side: 'PROVIDER' },
      { viewerId, side: 'TAKER' },
    ])
  })

  it('takes none from a side that shares contacts', async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, time())
    const { data } = await sendMutation(
      community.api,
      'revealContact',
      { claimId: id, side: 'PROVIDER' },
      fields,
    )
    expect(data.revealContact.contact).toMatchObject({ mobile: clinic.mobile, masked: false })
  })

  it('is refused to who does not see the claim, and to auditors', async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, time())
    const input = { claimId: id, side: 'TAKER', reason: '想知道' }
    expect((await sendMutation(council.chair.api, 'revealContact', input, fields)).code).toBe('NOT_FOUND')
    const auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
    expect((await sendMutation(auditor.api, 'revealContact', input, fields)).code).toBe('FORBIDDEN')
    expect(await views(id)).toEqual([])
  })
})

describe('the contact of a party that nobody acts for', () => {
  const endGrants = (scopeId: string) =>
    council.district.work(({ em }) =>
      rows<{ roleGrant: { scopeId: string; validFrom: string; validUntil: string } }>(em)
        .updateTable('roleGrant')
        .set({ validFrom: '2020-01-01', validUntil: '2020-12-31' })
        .where('scopeId', '=', scopeId)
        .execute(),
    )

  it('is the street that stands in, never who left', async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, time())
    await endGrants(rowId(council.communityId))
    const { takerContact } = await contacts(clinic.api, id)
    const { name, mobile } = council.streetStaff
    expect(takerContact).toEqual({ name, mobile, masked: false })
  })

  it('is the street too, where a dissolved council had promised it itself', async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, { ...time(), enterpriseId: null })
    const { admin } = council.district
    const query = 'query ($id: ID!) { council(id: $id) { version } }'
    const { version } = (await admin.api.ask(query, { id: council.councilId })).council
    const input = { id: council.councilId, version, reason: '楼宇拆除' }
    await sendMutation(admin.api, 'dissolveCouncil', input, 'council { id }')
    const { providerContact } = await contacts(admin.api, id)
    const { name, mobile } = council.streetStaff
    expect(providerContact).toEqual({ name, mobile: masked(mobile), masked: true })
  })
})
