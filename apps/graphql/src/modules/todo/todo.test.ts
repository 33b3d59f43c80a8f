import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimStatus, Role, ScopeKind, TodoKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import {
  type ClaimPlace,
  claimPlace,
  writeClaim,
  writePart,
} from '../../../tests/support/story/claim-rows.ts'
import { freshKey, registerEnterprise } from '../../../tests/support/story/councils.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  must,
  newDraft,
  step,
} from '../../../tests/support/story/offers.ts'

const hour = 3_600_000
let api: TestApi
let council: CouncilStory
let clinic: Member
let community: Person
let place: ClaimPlace
const now = () => api.clock.now().getTime()
const at = (hours: number) => new Date(now() + hours * hour)

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  community = council.communityStaff
  place = await claimPlace(council, clinic)
})
afterAll(() => api?.close())

interface Group {
  kind: TodoKind
  count: number
  overdue: number
  items: { recordKind: string; recordId: string; title: string; subtitle: string; due: string | null }[]
}

async function todoOf(who: Caller): Promise<Group[]> {
  const { viewerTodo } = await who.ask(
    `{ viewerTodo { kind count overdue items { recordKind recordId title subtitle since due } } }`,
  )
  return viewerTodo
}

const group = async (who: Caller, kind: TodoKind) => (await todoOf(who)).find((one) => one.kind === kind)
const idsOf = (one: Group | undefined) => one?.items.map((item) => item.recordId) ?? []

describe('what waits for whom', () => {
  it('is nothing at first, and nothing ever for an auditor', async () => {
    expect(await todoOf(clinic.api)).toEqual([])
    const auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
    await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(1) })
    expect(await todoOf(auditor.api)).toEqual([])
  })

  it('is a claim for its provider to answer, late ones first and counted', async () => {
    const late = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(-1) })
    const found = await group(clinic.api, TodoKind.CLAIM_TO_ANSWER)
    expect(found).toMatchObject({ count: 2, overdue: 1 })
    expect(found!.items[0]).toEqual({
      recordKind: 'CLAIM',
      recordId: late,
      title: '邻里纠纷调解日',
      subtitle: '如寿里 · 扬子社区',
      since: expect.any(String),
      due: at(-1).toISOString(),
    })
    expect(await group(council.chair.api, TodoKind.CLAIM_TO_ANSWER)).toBeUndefined()
    expect(await group(community.api, TodoKind.CLAIM_TO_ANSWER)).toBeUndefined()
  })

  it('is a held place and a delivery for the community', async () => {
    const held = await writeClaim(place, ClaimStatus.HELD, { heldUntil: at(3) })
    const delivered = await writeClaim(place, ClaimStatus.DELIVERED)
    await writePart(council, 'delivery', delivered, {
      headcount: 20,
      hours: 2,
      note: '',
      recordedAt: at(-2),
      recordedById: community.accountId,
      status: 'RECORDED',
      confirmDue: at(40),
    })
    const place_ = await group(community.api, TodoKind.PLACE_TO_TAKE)
    expect(place_).toMatchObject({ count: 1, overdue: 0, items: [{ subtitle: '如寿里 · 友好口腔' }] })
    expect(idsOf(place_)).toEqual([held])
    const confirm = await group(community.api, TodoKind.DELIVERY_TO_CONFIRM)
    expect(confirm!.items[0]).toMatchObject({ recordId: delivered, due: at(40).toISOString() })
    expect(await group(clinic.api, TodoKind.DELIVERY_TO_CONFIRM)).toBeUndefined()
  })

  it('is a proposed time for the side that did not propose it', async () => {
    const proposal = { proposalFrom: at(30), proposalUntil: at(32), proposalDue: at(20) }
    const mine = await writeClaim(place, ClaimStatus.ACCEPTED, { ...proposal, proposalBy: 'PROVIDER' })
    const theirs = await writeClaim(place, ClaimStatus.SCHEDULED, {
      ...proposal,
      proposalBy: 'TAKER',
      scheduledFrom: at(50),
      scheduledUntil: at(52),
    })
    expect(idsOf(await group(community.api, TodoKind.TIME_TO_ANSWER))).toEqual([mine])
    expect(idsOf(await group(clinic.api, TodoKind.TIME_TO_ANSWER))).toEqual([theirs])
  })

  it('is a delivery to record once its time has come', async () => {
    const begun = await writeClaim(place, ClaimStatus.SCHEDULED, {
      scheduledFrom: at(-3),
      scheduledUntil: at(-1),
    })
    const found = await group(clinic.api, TodoKind.DELIVERY_TO_RECORD)
    expect(found).toMatchObject({ count: 1, overdue: 0, items: [{ due: null }] })
    expect(idsOf(found)).toEqual([begun])
  })

  it('is a no-show for the side that did not report it, as long as it may object', async () => {
    const absent = await writeClaim(place, ClaimStatus.NO_SHOW)
    await writePart(council, 'noShow', absent, {
      absent: 'TAKER',
      reportedBy: 'PROVIDER',
      note: '无人接待',
      reportedAt: at(-1),
      objectionDue: at(0.1),
    })
    expect(idsOf(await group(community.api, TodoKind.NO_SHOW_TO_ANSWER))).toEqual([absent])
    expect(await group(clinic.api, TodoKind.NO_SHOW_TO_ANSWER)).toBeUndefined()
    api.clock.advance(hour / 5)
    expect(await group(community.api, TodoKind.NO_SHOW_TO_ANSWER)).toBeUndefined()
  })

  it('is an evaluation for each side that has not given it', async () => {
    const done = await writeClaim(place, ClaimStatus.DELIVERED, { evaluationDue: at(80) })
    await writePart(council, 'delivery', done, {
      headcount: 20,
      hours: 2,
      note: '',
      recordedAt: at(-20),
      recordedById: community.accountId,
      status: 'CONFIRMED',
      confirmDue: at(-1),
    })
    await writePart(council, 'evaluation', done, {
      side: 'PROVIDER',
      punctuality: 5,
      quality: 5,
      conduct: 5,
      benefit: 5,
      comment: '',
      at: at(0),
      byId: community.accountId,
    })
    expect(idsOf(await group(community.api, TodoKind.CLAIM_TO_EVALUATE))).toEqual([done])
    expect(await group(clinic.api, TodoKind.CLAIM_TO_EVALUATE)).toBeUndefined()
  })

  it('is a dispute for the street alone', async () => {
    const disputed = await writeClaim(place, ClaimStatus.DELIVERED)
    await writePart(council, 'delivery', disputed, {
      headcount: 20,
      hours: 2,
      note: '',
      recordedAt: at(-20),
      recordedById: community.accountId,
      status: 'DISPUTED',
      confirmDue: at(10),
      disputedHeadcount: 8,
      disputedHours: 1,
      disputeNote: '只来了八人',
    })
    expect(idsOf(await group(council.streetStaff.api, TodoKind.DELIVERY_TO_SETTLE))).toEqual([disputed])
    expect(await group(community.api, TodoKind.DELIVERY_TO_SETTLE)).toBeUndefined()
  })

  it('goes to the street where nobody works for the community', async () => {
    const who = council.streetStaff.api
    expect(await group(who, TodoKind.PLACE_TO_TAKE)).toBeUndefined()
    await council.district.work(({ em }) =>
      em
        .getConnection()
        .execute(
          `update role_grant set valid_until = '2020-01-01', valid_from = '2019-01-01' where role = 'COMMUNITY_STAFF'`,
          [],
          'run',
          em.getTransactionContext(),
        ),
    )
    expect(await group(who, TodoKind.PLACE_TO_TAKE)).toMatchObject({ count: 1 })
  })
})

describe('offers and memberships', () => {
  it('wait for their reviewers, and returned ones for their publisher', async () => {
    const submitted = await step(clinic.api, 'submitOffer', await newDraft(clinic))
    const review = await group(council.officer.api, TodoKind.OFFER_TO_REVIEW)
    expect(review).toMatchObject({ count: 1, items: [{ recordId: submitted.id, subtitle: '友好口腔' }] })
    expect(await group(council.streetStaff.api, TodoKind.OFFER_TO_REVIEW)).toBeUndefined()
    await step(council.officer.api, 'reviewOffer', submitted, { decision: 'RETURN', note: '请写明时间' })
    expect(await group(council.officer.api, TodoKind.OFFER_TO_REVIEW)).toBeUndefined()
    expect(await group(clinic.api, TodoKind.OFFER_RETURNED)).toMatchObject({
      count: 1,
      items: [{ recordId: submitted.id, subtitle: '请写明时间' }],
    })
  })

  it('wait for the council, and then for the district', async () => {
    const bakery = await registerEnterprise(api, council.buildingId, '江边面包')
    const { membership } = await must(
      bakery.api,
      'applyForMembership',
      { idempotencyKey: freshKey(), councilId: council.councilId, enterpriseId: bakery.id, seat: 'DIRECTOR' },
      'membership { id version }',
    )
    const admin = council.district.admin.api
    const asked = await group(council.officer.api, TodoKind.MEMBERSHIP_TO_ENDORSE)
    expect(asked).toMatchObject({
      count: 1,
      items: [{ recordKind: 'MEMBERSHIP', recordId: membership.id, title: '江边面包' }],
    })
    expect(await todoOf(admin)).toEqual([])
    await must(council.officer.api, 'endorseMembership', membership, 'membership { id }')
    expect(idsOf(await group(admin, TodoKind.MEMBERSHIP_TO_APPROVE))).toEqual([membership.id])
    expect(await group(council.officer.api, TodoKind.MEMBERSHIP_TO_ENDORSE)).toBeUndefined()
  })
})

describe('the statement', () => {
  it('is one for every role, however much waits, and shows five of each kind', async () => {
    for (let count = 0; count < 8; count++)
      await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(count) })
    const found = await group(clinic.api, TodoKind.CLAIM_TO_ANSWER)
    expect(found!.count).toBeGreaterThan(8)
    expect(found!.items).toHaveLength(5)
    const people = [clinic.api, council.officer.api, council.streetStaff.api, council.district.admin.api]
    for (const who of people) {
      await todoOf(who)
      api.statements.splice(0)
      await todoOf(who)
      expect(api.statements.filter((sql) => sql.includes('row_number')).length).toBe(1)
      expect(
        api.statements.filter((sql) => /from "?(claim|offer|council_membership)\b/.test(sql)).length,
      ).toBe(1)
    }
  })

  it('tells nothing of another district', async () => {
    const other = await createDistrict(api, '武昌区', '420106')
    expect(await todoOf(other.admin.api)).toEqual([])
  })
})
