import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshKey,
  registerEnterprise,
  type Registered,
} from '../../../tests/support/story/councils.ts'
import { newMessages, toldTo } from '../../../tests/support/story/messages.ts'
import {
  type CouncilStory,
  createCouncil,
  must,
  newDraft,
  newOffer,
  step,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let people: Record<'admin' | 'officer' | 'chair' | 'street' | 'community' | 'auditor', Pick<Person, 'api'>>

beforeAll(async () => {
  api = await startApi()
  const district = await createDistrict(api)
  council = await createCouncil(api, district)
  const { officer, chair, streetStaff: street, communityStaff: community } = council
  const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  people = { admin: district.admin, officer, chair, street, community, auditor }
})
beforeEach(() => toldTo(api, people))
afterAll(() => api?.close())

const membership = 'membership { id version }'
interface Handle {
  id: string
  version: number
}

async function applied(bakery: Registered, councilId = council.councilId): Promise<Handle> {
  const input = {
    idempotencyKey: freshKey(),
    councilId,
    enterpriseId: bakery.id,
    seat: 'DIRECTOR',
  }
  return (await must(bakery.api, 'applyForMembership', input, membership)).membership
}

async function take(who: Pick<Person, 'api'>, name: string, { id, version }: Handle, more: object = {}) {
  return (await must(who.api, name, { id, version, ...more }, membership)).membership as Handle
}

const read = 'query ($id: ID!) { councilMembership(id: $id) { id version } }'
const seatOf = async (id: string) => (await people.admin.api.ask(read, { id })).councilMembership as Handle

describe('an application', () => {
  it('is told to whoever reviews it next, and its answer to the applicant', async () => {
    const bakery = await registerEnterprise(api, council.buildingId, '江边面包')
    const all = { ...people, bakery }
    const asked = await applied(bakery)
    const [message] = await newMessages(api, people.officer)
    expect(message).toMatchObject({
      kind: 'membershipApplied',
      facts: { council: '泰昌大厦楼宇理事会', due: expect.stringMatching(/Z$/) },
      recordKind: 'MEMBERSHIP',
      recordId: asked.id,
      recordName: '江边面包',
    })
    // An officer sits, so that the street is not asked yet.
    expect(await toldTo(api, all)).toEqual({ chair: ['membershipApplied'] })

    const endorsed = await take(people.officer, 'endorseMembership', asked)
    const [forDistrict] = await newMessages(api, people.admin)
    expect(forDistrict).toMatchObject({ kind: 'membershipEndorsed', facts: { due: expect.any(String) } })
    expect(await toldTo(api, all)).toEqual({ bakery: ['membershipEndorsed'] })

    await take(people.admin, 'approveMembership', endorsed, { licenceSeen: true })
    const approved = ['membershipApproved']
    expect(await toldTo(api, all)).toEqual({ bakery: approved, officer: approved, chair: approved })
    expect(await toldTo(api, all)).toEqual({})
  })

  it('that is refused is told to the applicant alone, without the reason', async () => {
    const cafe = await registerEnterprise(api, council.buildingId, '码头咖啡')
    const asked = await applied(cafe)
    await toldTo(api, people)
    await take(people.officer, 'rejectMembership', asked, { reason: '请联系张先生 13812345678' })
    const told = await newMessages(api, cafe)
    expect(told).toMatchObject([{ kind: 'membershipRejected', facts: { council: '泰昌大厦楼宇理事会' } }])
    expect(JSON.stringify(told)).not.toContain('138')
    expect(await toldTo(api, people)).toEqual({})
  })

  it('that is taken back is told to nobody', async () => {
    const gym = await registerEnterprise(api, council.buildingId, '江滩健身')
    const asked = await applied(gym)
    await toldTo(api, people)
    await take(gym, 'withdrawMembershipApplication', asked)
    expect(await toldTo(api, { ...people, gym })).toEqual({})
  })
})

describe('a seat', () => {
  it('that is suspended, resumed and ended is told to its party and the council, with its offers', async () => {
    const clinic = await council.member('友好口腔')
    const stranger = await council.member('老万成食品')
    await newOffer(council, clinic)
    await step(clinic.api, 'submitOffer', await newDraft(clinic))
    const all = { ...people, clinic, stranger }
    await toldTo(api, all)
    const seat = await seatOf(clinic.membershipId)

    await must(people.admin.api, 'suspendMembership', { ...seat, reason: '整改' }, 'pausedOffers')
    expect(await newMessages(api, clinic)).toMatchObject([
      { kind: 'membershipSuspended', recordName: '友好口腔', facts: { pausedOffers: 1 } },
    ])
    const suspended = ['membershipSuspended']
    expect(await toldTo(api, all)).toEqual({ officer: suspended, chair: suspended })

    await must(people.admin.api, 'resumeMembership', await seatOf(clinic.membershipId), 'resumedOffers')
    expect(await newMessages(api, clinic)).toMatchObject([
      { kind: 'membershipResumed', facts: { resumedOffers: 1 } },
    ])
    const resumed = ['membershipResumed']
    expect(await toldTo(api, all)).toEqual({ officer: resumed, chair: resumed })

    const end = { ...(await seatOf(clinic.membershipId)), cause: 'RESIGNED', reason: '迁出' }
    await must(clinic.api, 'endMembership', end, 'closedOffers')
    const ended = ['membershipEnded']
    expect(await newMessages(api, people.officer)).toMatchObject([
      { kind: 'membershipEnded', facts: { closedOffers: 1, returnedOffers: 1 } },
    ])
    // Who resigned knows it.
    expect(await toldTo(api, all)).toEqual({ chair: ended })
  })

  it('whose term is over is told to its party too', async () => {
    const library = await council.member('临江书局')
    await council.district.work(({ em }) =>
      em
        .getConnection()
        .execute(
          `update council_membership set term_from = '2020-01-01', term_until = '2020-12-31' where enterprise_id = ?`,
          [Buffer.from(library.id, 'base64url').toString().split(':')[1]],
          'run',
          em.getTransactionContext(),
        ),
    )
    await toldTo(api, { ...people, library })
    await api.runJob('membership-term-over')
    const ended = ['membershipEnded']
    expect(await toldTo(api, { ...people, library })).toEqual({
      library: ended,
      officer: ended,
      chair: ended,
    })
  })
})

describe('a council without an officer', () => {
  it('leaves the first word to the street, which is told', async () => {
    const other = await createDistrict(api, '武昌区', '420106')
    const place = await createNeighbourhood(other)
    const founded = { idempotencyKey: freshKey(), buildingId: place.buildingId, name: '首义楼宇理事会' }
    const { council: forming } = await must(other.admin.api, 'createCouncil', founded, 'council { id }')
    const bookshop = await registerEnterprise(api, place.buildingId, '首义书店')
    await applied(bookshop, forming.id)
    expect(await newMessages(api, place.streetStaff)).toMatchObject([
      { kind: 'membershipApplied', recordName: '首义书店', facts: { council: '首义楼宇理事会' } },
    ])
    expect(await toldTo(api, people)).toEqual({})
  })
})

describe('a council that is dissolved', () => {
  it('is told to its street and to whoever applied, its members of their seats', async () => {
    const florist = await registerEnterprise(api, council.buildingId, '花间')
    await applied(florist)
    const { officer, ...staying } = people
    const all = { ...staying, florist }
    await toldTo(api, all)
    const query = 'query ($id: ID!) { council(id: $id) { id version } }'
    const { council: present } = await people.admin.api.ask(query, { id: council.councilId })
    await must(people.admin.api, 'dissolveCouncil', { ...present, reason: '楼宇拆除' }, 'council { id }')
    expect(await newMessages(api, florist)).toMatchObject([
      { kind: 'councilDissolved', recordKind: 'COUNCIL', recordName: '泰昌大厦楼宇理事会' },
    ])
    const { chair, ...others } = await toldTo(api, all)
    expect(chair).toEqual(['membershipEnded'])
    expect(others).toMatchObject({ street: ['councilDissolved'] })
    expect(others).not.toHaveProperty('admin')
    expect(others).not.toHaveProperty('community')
    // The role ended with the council, and the session with the role.
    const asked = await officer.api.query('{ messages(first: 1) { edges { node { id } } } }')
    expect(asked.code).toBe('UNAUTHENTICATED')
  })
})
