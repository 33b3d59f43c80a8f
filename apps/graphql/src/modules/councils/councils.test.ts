import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password, type StoryDistrict } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshKey,
  type Neighbourhood,
  type Registered,
  registerEnterprise,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import { dayOf } from '../../platform/clock.ts'

const member = `membership { id version status seat memberName termFrom termUntil reason endCause answerDue
  offersPausedBySuspension council { id status } enterprise { status } viewerCanEndorse viewerCanApprove
  viewerCanReject viewerCanSuspend viewerCanResume viewerCanEnd viewerCanWithdraw }`

const send = (caller: Caller, name: string, input: object, fields = member) =>
  sendMutation(caller, name, input, fields)

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict
let place: Neighbourhood
let admin: Caller

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  place = await createNeighbourhood(district)
  await createNeighbourhood(neighbour)
  admin = district.admin.api
})
afterAll(() => api.close())

const council = async (name: string): Promise<{ id: string; version: number }> => {
  const { data, errors } = await send(
    admin,
    'createCouncil',
    { idempotencyKey: freshKey(), name, buildingId: place.buildingId },
    'council { id version status }',
  )
  expect(errors).toEqual([])
  return data.createCouncil.council
}

const apply = async (who: Registered, councilId: string, seat = 'DIRECTOR') => {
  const input = { idempotencyKey: freshKey(), councilId, enterpriseId: who.id, seat, statement: '愿意共建' }
  const answer = await send(who.api, 'applyForMembership', input)
  expect(answer.errors).toEqual([])
  return answer.data.applyForMembership.membership
}

/** Takes a step on a membership as it stands. */
const step = async (caller: Caller, name: string, id: string, more: object = {}, fields = member) => {
  const { councilMembership } = await admin.ask(
    'query ($id: ID!) { councilMembership(id: $id) { version } }',
    { id },
  )
  return send(caller, name, { id, version: councilMembership.version, ...more }, fields)
}

const seat = async (who: Registered, councilId: string, wanted = 'DIRECTOR', more: object = {}) => {
  const { id } = await apply(who, councilId, wanted)
  expect((await step(place.streetStaff.api, 'endorseMembership', id)).errors).toEqual([])
  const approved = await step(admin, 'approveMembership', id, { licenceSeen: true, ...more })
  expect(approved.errors).toEqual([])
  return approved.data.approveMembership.membership
}

/** So many days later; sessions have ended meanwhile. */
const later = async (days: number) => {
  api.clock.advance(days * 86_400_000)
  for (const { api: caller, mobile } of [district.admin, neighbour.admin, place.streetStaff]) {
    await caller.signIn(mobile, password)
  }
}

describe('a council and its members', () => {
  test('the street endorses while it forms; the first chair activates it and becomes its officer', async () => {
    const { id } = await council('泰昌大厦理事会')
    const chair = await registerEnterprise(api, place.buildingId, '主席单位')
    const application = await apply(chair, id, 'CHAIR')
    expect(application).toMatchObject({ status: 'APPLIED', viewerCanWithdraw: true, viewerCanEndorse: false })
    expect(application.answerDue).not.toBeNull()

    const waiting =
      '{ councilMemberships(first: 10, filter: { forMyReview: true }) { edges { node { id } } } }'
    const ids = async (caller: Caller) =>
      (await caller.ask(waiting)).councilMemberships.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      )
    expect(await ids(place.streetStaff.api)).toContain(application.id)
    expect((await step(place.streetStaff.api, 'endorseMembership', application.id)).errors).toEqual([])
    expect(await ids(place.streetStaff.api)).not.toContain(application.id)
    expect(await ids(admin)).toContain(application.id)

    const approved = await step(admin, 'approveMembership', application.id, { licenceSeen: true })
    expect(approved.data.approveMembership.membership).toMatchObject({
      status: 'ACTIVE',
      council: { status: 'ACTIVE' },
      enterprise: { status: 'VERIFIED' },
      viewerCanSuspend: true,
    })
    const steps = 'query ($id: ID!) { councilMembership(id: $id) { timeline { action to } } }'
    const { councilMembership } = await chair.api.ask(steps, { id: application.id })
    expect(councilMembership.timeline).toEqual([
      { action: 'applyForMembership', to: 'APPLIED' },
      { action: 'endorseMembership', to: 'ENDORSED' },
      { action: 'approveMembership', to: 'ACTIVE' },
    ])
    const { viewer } = await chair.api.ask('{ viewer { grants { role } } }')
    expect(viewer.grants.map((grant: { role: string }) => grant.role).sort()).toEqual([
      'COUNCIL_OFFICER',
      'ENTERPRISE_REP',
    ])

    // Once it has an officer, the street waits for three working days of silence.
    const second = await apply(await registerEnterprise(api, place.buildingId, '新成员'), id)
    expect((await step(place.streetStaff.api, 'endorseMembership', second.id)).code).toBe('FORBIDDEN')
    await later(12)
    expect((await step(place.streetStaff.api, 'endorseMembership', second.id)).errors).toEqual([])
  })

  test('the officer endorses and rejects; a rejected party applies again', async () => {
    const { id } = await council('二号理事会')
    const chair = await registerEnterprise(api, place.buildingId, '二号主席')
    await seat(chair, id, 'CHAIR')
    const { viewer } = await chair.api.ask('{ viewer { grants { id role } } }')
    const officer = viewer.grants.find((grant: { role: string }) => grant.role === 'COUNCIL_OFFICER')
    const applicant = await registerEnterprise(api, place.buildingId, '申请者')
    const first = await apply(applicant, id)
    const again = { idempotencyKey: freshKey(), councilId: id, enterpriseId: applicant.id, seat: 'OBSERVER' }
    expect((await send(applicant.api, 'applyForMembership', again)).code).toBe('ALREADY_MEMBER')
    await chair.api.ask(
      'mutation ($input: ChooseActingRoleInput!) { chooseActingRole(input: $input) { viewer { user { id } } } }',
      { input: { grantId: officer.id } },
    )
    const rejected = await step(chair.api, 'rejectMembership', first.id, { reason: '材料不齐' })
    expect(rejected.data.rejectMembership.membership).toMatchObject({
      status: 'REJECTED',
      reason: '材料不齐',
    })
    const second = await apply(applicant, id)
    expect((await step(chair.api, 'endorseMembership', second.id)).errors).toEqual([])
    expect((await step(chair.api, 'endorseMembership', second.id)).code).toBe('INVALID_TRANSITION')
    const withdrawn = await step(applicant.api, 'withdrawMembershipApplication', second.id)
    expect(withdrawn.data.withdrawMembershipApplication.membership.status).toBe('WITHDRAWN')
  })

  test('has one current chair at a time', async () => {
    const { id } = await council('三号理事会')
    await seat(await registerEnterprise(api, place.buildingId, '三号主席'), id, 'CHAIR')
    const rival = await apply(await registerEnterprise(api, place.buildingId, '三号候选'), id, 'CHAIR')
    await later(12)
    await step(place.streetStaff.api, 'endorseMembership', rival.id)
    expect((await step(admin, 'approveMembership', rival.id)).code).toBe('SEAT_TAKEN')
    const asDirector = await step(admin, 'approveMembership', rival.id, {
      seat: 'DIRECTOR',
      licenceSeen: true,
    })
    expect(asDirector.data.approveMembership.membership).toMatchObject({ status: 'ACTIVE', seat: 'DIRECTOR' })
  })

  test('suspending takes the role, resuming gives it back, ending takes it for good', async () => {
    const { id } = await council('四号理事会')
    const chair = await registerEnterprise(api, place.buildingId, '四号主席')
    const { id: membershipId } = await seat(chair, id, 'CHAIR')
    const roles = async () =>
      (await chair.api.ask('{ viewer { grants { role } } }')).viewer.grants.map(
        (one: { role: string }) => one.role,
      )
    const suspended = await step(
      admin,
      'suspendMembership',
      membershipId,
      { reason: '整改' },
      `pausedOffers ${member}`,
    )
    expect(suspended.data.suspendMembership).toMatchObject({
      pausedOffers: 0,
      membership: { status: 'SUSPENDED' },
    })
    expect(await roles()).toEqual(['ENTERPRISE_REP'])
    const resumed = await step(admin, 'resumeMembership', membershipId, {}, `resumedOffers ${member}`)
    expect(resumed.data.resumeMembership.membership.status).toBe('ACTIVE')
    expect((await roles()).sort()).toEqual(['COUNCIL_OFFICER', 'ENTERPRISE_REP'])
    const own = { cause: 'EXPELLED', reason: '违规' }
    expect((await step(chair.api, 'endMembership', membershipId, own)).code).toBe('FORBIDDEN')
    const ended = await step(
      admin,
      'endMembership',
      membershipId,
      own,
      `closedOffers returnedOffers ${member}`,
    )
    expect(ended.data.endMembership.membership).toMatchObject({ status: 'ENDED', endCause: 'EXPELLED' })
    expect(await roles()).toEqual(['ENTERPRISE_REP'])
  })

  test('a term is over on the day after its last one', async () => {
    const { id } = await council('五号理事会')
    const until = dayOf(new Date(api.clock.now().getTime() + 2 * 86_400_000))
    const { id: membershipId } = await seat(
      await registerEnterprise(api, place.buildingId, '短期成员'),
      id,
      'DIRECTOR',
      { termUntil: until },
    )
    const read = async () => {
      const query = 'query ($id: ID!) { councilMembership(id: $id) { status endCause } }'
      return (await admin.ask(query, { id: membershipId })).councilMembership
    }
    await api.runJob('membership-term-over')
    expect(await read()).toEqual({ status: 'ACTIVE', endCause: null })
    await later(4)
    await api.runJob('membership-term-over')
    expect(await read()).toEqual({ status: 'ENDED', endCause: 'TERM_OVER' })
  })

  test('dissolving ends memberships and answers applications', async () => {
    const { id } = await council('六号理事会')
    const chair = await registerEnterprise(api, place.buildingId, '六号主席')
    const { id: seatId } = await seat(chair, id, 'CHAIR')
    const { id: applicationId } = await apply(await registerEnterprise(api, place.buildingId, '六号申请'), id)
    const { council: before } = await admin.ask('query ($id: ID!) { council(id: $id) { version } }', { id })
    const input = { id, version: before.version, reason: '楼宇拆除' }
    const { data } = await send(admin, 'dissolveCouncil', input, 'council { status memberCount hasOfficer }')
    expect(data.dissolveCouncil.council).toEqual({ status: 'DISSOLVED', memberCount: 0, hasOfficer: false })
    const query =
      'query ($a: ID!, $b: ID!) { a: councilMembership(id: $a) { endCause } b: councilMembership(id: $b) { status } }'
    expect(await admin.ask(query, { a: seatId, b: applicationId })).toEqual({
      a: { endCause: 'COUNCIL_DISSOLVED' },
      b: { status: 'REJECTED' },
    })
  })

  test('approving and dissolving at once wait for each other and do not fail', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await council(`同时理事会 ${round}`)
      const endorsed = await Promise.all(
        ['甲', '乙', '丙'].map(async (name) => {
          const who = await registerEnterprise(api, place.buildingId, `${name}${round}`)
          const applied = await apply(who, id)
          await step(place.streetStaff.api, 'endorseMembership', applied.id)
          return applied.id as string
        }),
      )
      const approve = (membershipId: string) =>
        step(admin, 'approveMembership', membershipId, { licenceSeen: true })
      const { council: now } = await admin.ask('query ($id: ID!) { council(id: $id) { version } }', { id })
      const dissolve = send(
        admin,
        'dissolveCouncil',
        { id, version: now.version, reason: '撤销' },
        'council { status }',
      )
      const answers = await Promise.all([...endorsed.map(approve), dissolve])
      // Whoever comes second finds a rejected application or a council that changed, and says from what; a
      // deadlock would know neither.
      for (const { errors } of answers)
        for (const { extensions } of errors)
          expect(extensions.facts?.currentVersion ?? extensions.facts?.allowed).toBeDefined()
    }
  })

  test('another district sees nothing, by any path', async () => {
    const { id } = await council('七号理事会')
    const { id: membershipId } = await seat(await registerEnterprise(api, place.buildingId, '七号成员'), id)
    const query = `query ($c: ID!, $m: ID!) { council(id: $c) { id } councilMembership(id: $m) { id }
      a: node(id: $c) { id } b: node(id: $m) { id } councils(first: 9) { totalCount }
      councilMemberships(first: 9) { totalCount } enterprises(first: 9) { totalCount } }`
    expect(await neighbour.admin.api.ask(query, { c: id, m: membershipId })).toEqual({
      council: null,
      councilMembership: null,
      a: null,
      b: null,
      councils: { totalCount: 0 },
      councilMemberships: { totalCount: 0 },
      enterprises: { totalCount: 0 },
    })
    const input = { id: membershipId, version: 1, reason: '越权' }
    expect((await send(neighbour.admin.api, 'suspendMembership', input)).code).toBe('NOT_FOUND')
  })

  test('the statements of each list do not grow with its rows', async () => {
    const lists = [
      `enterprises(first: $first) { edges { node { name buildings { name street { name } } memberships { id council { name } } } } }`,
      `councils(first: $first) { edges { node { name building { name } street { name } seats { memberName } } } }`,
      `councilMemberships(first: $first) { edges { node { memberName council { name building { name } } enterprise { name } viewerCanEnd } } }`,
    ]
    for (const list of lists) {
      const count = async (first: number) => {
        api.statements.splice(0)
        await admin.ask(`query ($first: Int!) { ${list} }`, { first })
        return api.statements.length
      }
      await count(1)
      expect(await count(20), list).toBe(await count(1))
    }
  })
})
