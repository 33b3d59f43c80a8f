import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password } from '../../../tests/support/story.ts'
import {
  freshKey,
  registerEnterprise,
  type Registered,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newDraft,
  newOffer,
  step,
  tryStep,
} from '../../../tests/support/story/offers.ts'
import { dayOf } from '../../platform/clock.ts'

let api: TestApi
let council: CouncilStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
})
afterAll(() => api?.close())

const day = 86_400_000
const dayFromNow = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * day))
const membership = 'membership { id version status }'

const apply = (by: Registered, more: object = {}) => {
  const { councilId } = council
  const input = { idempotencyKey: freshKey(), councilId, enterpriseId: by.id, seat: 'DIRECTOR', ...more }
  return sendMutation(by.api, 'applyForMembership', input, membership)
}

/** Applies, is endorsed and approved. */
async function sit(by: Registered, more: object = {}): Promise<Member> {
  const applied = (await apply(by, more)).data.applyForMembership.membership
  const handle = ({ id, version }: { id: string; version: number }) => ({ id, version })
  const { api: officer } = council.officer
  const endorsed = (await must(officer, 'endorseMembership', handle(applied), membership)).membership
  await must(
    council.district.admin.api,
    'approveMembership',
    { ...handle(endorsed), licenceSeen: true },
    membership,
  )
  return { ...by, membershipId: applied.id }
}

const read = async (by: Registered, { id }: { id: string }) =>
  (await by.api.ask('query ($id: ID!) { offer(id: $id) { id version status } }', { id })).offer

const seat = async (id: string) =>
  (
    await council.district.admin.api.ask(
      'query ($id: ID!) { councilMembership(id: $id) { status endCause termUntil } }',
      { id },
    )
  ).councilMembership

const later = async (days: number, by: Registered) => {
  api.clock.advance(days * day)
  for (const { api: caller, mobile } of [council.district.admin, council.officer, by])
    await caller.signIn(mobile, password)
}

describe('a membership that is renewed', () => {
  it('before its end takes all its offers along: those that run go on', async () => {
    const school = await registerEnterprise(api, council.buildingId, '江城书院')
    const first = await sit(school, { termUntil: dayFromNow(20) })
    const published = await newOffer(council, first)
    const submitted = await step(school.api, 'submitOffer', await newDraft(first))
    const draft = await newDraft(first)

    await later(4, school)
    const second = await sit(school)
    expect(await seat(first.membershipId)).toEqual({
      status: 'ENDED',
      endCause: 'TERM_OVER',
      termUntil: dayFromNow(-1),
    })
    expect((await seat(second.membershipId)).status).toBe('ACTIVE')
    expect((await read(school, published)).status).toBe('PUBLISHED')
    expect((await read(school, submitted)).status).toBe('SUBMITTED')
    expect((await step(school.api, 'submitOffer', await read(school, draft))).status).toBe('SUBMITTED')

    // They follow the new membership from now on.
    const { councilMembership } = await council.district.admin.api.ask(
      'query ($id: ID!) { councilMembership(id: $id) { id version } }',
      { id: second.membershipId },
    )
    const suspend = { ...councilMembership, reason: '核查' }
    const { pausedOffers } = await must(
      council.district.admin.api,
      'suspendMembership',
      suspend,
      'pausedOffers',
    )
    expect(pausedOffers).toBe(1)
    const { offer } = await school.api.ask('query ($id: ID!) { offer(id: $id) { timeline { action } } }', {
      id: published.id,
    })
    expect(offer.timeline.map(({ action }: { action: string }) => action)).toContain('renewMembership')
  })

  it('after its end takes along what was left: drafts, and closed ones to do again', async () => {
    const school = await registerEnterprise(api, council.buildingId, '汉口书局')
    const first = await sit(school, { termUntil: dayFromNow(2) })
    const published = await newOffer(council, first)
    const submitted = await step(school.api, 'submitOffer', await newDraft(first))
    await later(4, school)
    await api.runJob('membership-term-over')
    expect((await seat(first.membershipId)).endCause).toBe('TERM_OVER')
    expect((await read(school, published)).status).toBe('CLOSED')
    const returned = await read(school, submitted)
    expect(returned.status).toBe('DRAFT')
    expect((await tryStep(school.api, 'submitOffer', returned)).code).toBe('MEMBERSHIP_NOT_ACTIVE')
    const again = { id: published.id, idempotencyKey: freshKey() }
    expect((await sendMutation(school.api, 'copyOffer', again, 'offer { id }')).code).toBe(
      'MEMBERSHIP_NOT_ACTIVE',
    )

    await sit(school)
    const carried = await read(school, submitted)
    expect((await step(school.api, 'submitOffer', carried)).status).toBe('SUBMITTED')
    const copied = { id: published.id, idempotencyKey: freshKey() }
    expect((await must(school.api, 'copyOffer', copied, 'offer { status }')).offer.status).toBe('DRAFT')
  })

  it('on the day after its end, before the job came by, loses nothing', async () => {
    const school = await registerEnterprise(api, council.buildingId, '长江健康')
    const first = await sit(school, { termUntil: dayFromNow(2) })
    const published = await newOffer(council, first)
    await later(4, school)
    await sit(school)
    await api.runJob('membership-term-over')
    expect((await read(school, published)).status).toBe('PUBLISHED')
  })

  it('leaves behind what ended by resignation', async () => {
    const school = await registerEnterprise(api, council.buildingId, '汉口烘焙')
    const first = await sit(school)
    const draft = await newDraft(first)
    const { councilMembership } = await school.api.ask(
      'query ($id: ID!) { councilMembership(id: $id) { id version } }',
      { id: first.membershipId },
    )
    const resign = { ...councilMembership, cause: 'RESIGNED', reason: '迁出' }
    await must(school.api, 'endMembership', resign, membership)
    await sit(school)
    const answer = await tryStep(school.api, 'submitOffer', await read(school, draft))
    expect(answer.code).toBe('MEMBERSHIP_NOT_ACTIVE')
  })

  it('is asked for by members whose term has a last day, and not while they are suspended', async () => {
    const open = await sit(await registerEnterprise(api, council.buildingId, '无期成员'))
    expect((await apply(open)).code).toBe('ALREADY_MEMBER')
    const termed = await sit(await registerEnterprise(api, council.buildingId, '有期成员'), {
      termUntil: dayFromNow(30),
    })
    expect((await apply(termed)).errors).toEqual([])
    expect((await apply(termed)).code).toBe('ALREADY_MEMBER')
    const other = await sit(await registerEnterprise(api, council.buildingId, '暂停成员'), {
      termUntil: dayFromNow(30),
    })
    const admin = council.district.admin.api
    const { councilMembership } = await admin.ask(
      'query ($id: ID!) { councilMembership(id: $id) { id version } }',
      { id: other.membershipId },
    )
    await must(admin, 'suspendMembership', { ...councilMembership, reason: '整改' }, membership)
    expect((await apply(other)).code).toBe('ALREADY_MEMBER')
  })

  it('keeps the chair with its officer', async () => {
    const own = await createCouncil(api, await createDistrict(api, '武昌区', '420106'))
    const boss = own.district.admin.api
    const stepOfChair = async (name: string, who = boss, more: object = {}) => {
      const { councilMemberships } = await boss.ask(
        `{ councilMemberships(first: 1, filter: { enterpriseId: "${own.chair.id}" }) {
          edges { node { id version } } } }`,
      )
      return must(who, name, { ...councilMemberships.edges[0].node, ...more }, membership)
    }
    // The chair of the story sits without a last day; the district gives it one by a new term.
    await stepOfChair('endMembership', boss, { cause: 'RESIGNED', reason: '换届' })
    const applyForChair = async () => {
      const given = { councilId: own.councilId, enterpriseId: own.chair.id, seat: 'CHAIR' }
      const input = { ...given, idempotencyKey: freshKey(), termUntil: dayFromNow(30) }
      await must(own.chair.api, 'applyForMembership', input, membership)
      await stepOfChair('endorseMembership', own.officer.api)
      await stepOfChair('approveMembership')
    }
    await applyForChair()
    await applyForChair()
    const { council: now } = await boss.ask(
      'query ($id: ID!) { council(id: $id) { hasOfficer seats { seat memberName } } }',
      { id: own.councilId },
    )
    expect(now).toEqual({ hasOfficer: true, seats: [{ seat: 'CHAIR', memberName: own.chair.name }] })
    const { viewer } = await own.chair.api.ask('{ viewer { grants { role } } }')
    expect(viewer.grants.map(({ role }: { role: string }) => role).sort()).toEqual([
      'COUNCIL_OFFICER',
      'ENTERPRISE_REP',
    ])
  })
})
