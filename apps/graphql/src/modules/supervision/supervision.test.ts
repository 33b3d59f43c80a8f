import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import { newClaim } from '../../../tests/support/story/claims.ts'
import { rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { newMessages } from '../../../tests/support/story/messages.ts'
import { type CouncilStory, type Member, must, newOffer } from '../../../tests/support/story/offers.ts'
import { workingCalendar } from '../../platform/working-days/working-calendar.ts'
import { addWorkingDays } from '../../platform/working-days/working-days.ts'

import {
  claimOf,
  createSupervision,
  later,
  stepFields,
  stepOf,
  stepsOf,
  type SupervisionStory,
} from '../../../tests/support/story/supervision.ts'
const hour = 3_600_000

let api: TestApi
let story: SupervisionStory
let council: CouncilStory
let clinic: Member
let community: Person
let street: Person
let admin: Person

beforeAll(async () => {
  api = await startApi()
  story = await createSupervision(api, await createDistrict(api))
  ;({ council, clinic, community, street, admin } = story)
})
afterAll(() => api?.close())

async function remind(who: Caller, input: object) {
  const { remindSteps } = await who.ask(
    `mutation ($input: RemindStepsInput!) { remindSteps(input: $input) { outcomes { id code facts } steps { ${stepFields} } } }`,
    { input },
  )
  return remindSteps
}

describe('a claim that nobody ends', () => {
  let claim: Awaited<ReturnType<SupervisionStory['begunClaim']>>
  const told = async () =>
    (await claimOf(street.api, claim)).timeline.map((one: { action: string }) => one.action)

  it('is green when its time has come, and waits for its provider', async () => {
    claim = await story.begunClaim()
    expect(await claimOf(clinic.api, claim)).toMatchObject({
      light: 'GREEN',
      steps: [
        { kind: 'DELIVERY_TO_RECORD', holderKind: 'ENTERPRISE', holderName: '友好口腔', level: 'HOLDER' },
      ],
    })
    // The first of December at nine until eleven, say: three working days after that, to the end of the day.
    const end = later(claim.startsAt, 2 * hour)
    expect(claim.due).toEqual(addWorkingDays(end, 3, workingCalendar()).at)
  })

  it('is yellow in the last fifth of its working time, for its provider as well', async () => {
    await story.moveTo(later(claim.due, -hour))
    expect(await claimOf(clinic.api, claim)).toMatchObject({ light: 'YELLOW' })
    const { viewerTodo } = await clinic.api.ask('{ viewerTodo { kind dueSoon overdue items { light } } }')
    expect(viewerTodo).toEqual([
      { kind: 'DELIVERY_TO_RECORD', dueSoon: 1, overdue: 0, items: [{ light: 'YELLOW' }] },
    ])
    expect(await stepsOf(street.api, { light: 'RED' })).toEqual([])
    expect(await stepsOf(street.api, { light: 'YELLOW' })).toMatchObject([{ recordId: claim.id }])
  })

  it('is red a moment after its term, and on the list of the street', async () => {
    await story.moveTo(later(claim.due, 1))
    expect(await claimOf(clinic.api, claim)).toMatchObject({ light: 'RED' })
    expect(await stepsOf(street.api, { light: 'RED', level: 'STREET' })).toMatchObject([
      {
        recordId: claim.id,
        recordKind: 'CLAIM',
        title: '邻里纠纷调解日',
        overdueDays: 0,
        street: { name: '一元街道' },
      },
    ])
    expect(await stepsOf(admin.api, { level: 'DISTRICT' })).toEqual([])
  })

  it('has that written on it once, and the street is told', async () => {
    await newMessages(api, street)
    for (let count = 0; count < 2; count++) await api.runJob('escalate-steps')
    expect((await told()).filter((action: string) => action.startsWith('escalate'))).toEqual([
      'escalateToStreet',
    ])
    expect(await newMessages(api, street)).toMatchObject([{ kind: 'stepEscalated', recordId: claim.id }])
    expect((await newMessages(api, admin)).filter(({ kind }) => kind === 'stepEscalated')).toEqual([])
  })

  it('stands on the list of the district three working days later, not a moment before', async () => {
    const third = addWorkingDays(claim.due, 3, workingCalendar()).at
    await story.moveTo(later(third, -1))
    expect(await stepsOf(admin.api, { level: 'DISTRICT' })).toEqual([])
    await story.moveTo(third)
    expect(await stepsOf(admin.api, { level: 'DISTRICT' })).toMatchObject([
      { recordId: claim.id, overdueDays: 3 },
    ])
    await api.runJob('escalate-steps')
    await api.runJob('escalate-steps')
    expect((await told()).filter((action: string) => action.startsWith('escalate'))).toEqual([
      'escalateToStreet',
      'escalateToDistrict',
    ])
    expect(await newMessages(api, admin)).toMatchObject([{ kind: 'stepEscalated', recordId: claim.id }])
  })

  it('leaves all lists when it is done', async () => {
    await must(
      clinic.api,
      'recordDelivery',
      {
        id: claim.id,
        version: (await claimOf(clinic.api, claim)).version,
        headcount: 20,
        hours: 2,
        note: '',
      },
      'claim { id }',
    )
    expect(await stepsOf(admin.api, { light: 'RED' })).toEqual([])
    expect(await claimOf(clinic.api, claim)).toMatchObject({
      light: 'GREEN',
      steps: [{ kind: 'DELIVERY_TO_CONFIRM', holderName: '扬子社区', level: 'HOLDER', acknowledgedAt: null }],
    })
  })
})

describe('催办', () => {
  it('tells the unit once a day, by one press, of what is late or soon will be', async () => {
    const claim = await story.begunClaim()
    await newMessages(api, clinic)
    const steps_ = [stepOf(claim)]
    expect(await remind(street.api, { steps: steps_ })).toMatchObject({ outcomes: [{ code: 'TOO_EARLY' }] })
    await story.moveTo(later(claim.due, 1))
    expect(await remind(street.api, { steps: steps_ })).toMatchObject({
      outcomes: [{ id: claim.id, code: null }],
      steps: [{ reminders: 1, viewerCanRemind: false }],
    })
    expect(await newMessages(api, clinic)).toMatchObject([
      { kind: 'stepReminded', recordId: claim.id, facts: { due: claim.due.toISOString() } },
    ])
    expect(await remind(admin.api, { steps: steps_ })).toMatchObject({
      outcomes: [{ code: 'ALREADY_REMINDED' }],
    })
    await story.moveTo(later(claim.due, 48 * hour))
    expect(await remind(admin.api, { filter: { light: 'RED', kind: 'DELIVERY_TO_RECORD' } })).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ reminders: 2 })]),
    })
  })

  it('tells once where street and district press at the same moment', async () => {
    const claim = await story.begunClaim()
    await story.moveTo(later(claim.due, 1))
    await newMessages(api, clinic)
    const pressed = await Promise.all(
      [street, admin, street, admin].map((who) => remind(who.api, { steps: [stepOf(claim)] })),
    )
    const codes = pressed.map(({ outcomes }) => outcomes[0].code).toSorted()
    expect(codes).toEqual(['ALREADY_REMINDED', 'ALREADY_REMINDED', 'ALREADY_REMINDED', null])
    const told = (await newMessages(api, clinic)).filter(({ recordId }) => recordId === claim.id)
    expect(told.map(({ kind }) => kind)).toEqual(['stepReminded'])
  })

  it('is refused to who only reads, and to another street as if there were nothing', async () => {
    const claim = await story.begunClaim()
    await story.moveTo(later(claim.due, 1))
    const auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
    expect(await stepsOf(auditor.api, { light: 'RED' })).not.toEqual([])
    const refused = await sendMutation(
      auditor.api,
      'remindSteps',
      { steps: [stepOf(claim)] },
      'outcomes { code }',
    )
    expect(refused.code).toBe('FORBIDDEN')
    const other = await createDistrict(api, '武昌区', '420106')
    expect(await stepsOf(other.admin.api)).toEqual([])
    expect(await remind(other.admin.api, { steps: [stepOf(claim)] })).toMatchObject({
      outcomes: [{ code: 'NOT_FOUND' }],
    })
  })

  it('never goes to oneself', async () => {
    const disputed = await story.begunClaim()
    const handle = async () => ({ id: disputed.id, version: (await claimOf(street.api, disputed)).version })
    await must(
      clinic.api,
      'recordDelivery',
      { ...(await handle()), headcount: 9, hours: 1, note: '' },
      'claim { id }',
    )
    await must(
      community.api,
      'disputeDelivery',
      { ...(await handle()), headcount: 4, hours: 1, note: '只来了四人' },
      'claim { id }',
    )
    const [open] = (await claimOf(street.api, disputed)).steps
    expect(open).toMatchObject({ kind: 'DELIVERY_TO_SETTLE', holderKind: 'STREET', viewerCanRemind: false })
    await story.moveTo(later(new Date(open.due), 1))
    // Nobody supervises themselves: it is the district's at once.
    expect(await stepsOf(admin.api, { level: 'DISTRICT', kind: 'DELIVERY_TO_SETTLE' })).toMatchObject([
      { recordId: disputed.id, viewerCanRemind: true },
    ])
    expect(await remind(street.api, { steps: [stepOf(disputed, 'DELIVERY_TO_SETTLE')] })).toMatchObject({
      outcomes: [{ code: 'FORBIDDEN' }],
    })
  })
})

describe('the list', () => {
  it('takes the same statements however long it is, and finds words', async () => {
    const statements = async () => {
      await stepsOf(admin.api)
      api.statements.splice(0)
      const found = await stepsOf(admin.api)
      return [found.length, api.statements.length] as const
    }
    const [few, first] = await statements()
    const offer = await newOffer(council, clinic, { title: '爱牙护齿讲座' })
    for (let count = 0; count < 4; count++)
      await newClaim(api, community.api, offer.id, await newCompound(council))
    const [more, second] = await statements()
    expect(more).toBe(few + 4)
    expect(second).toBe(first)
    expect(await stepsOf(admin.api, { search: '护齿' })).toHaveLength(4)
    expect(await stepsOf(admin.api, { search: '护齿', holderKind: 'COMMUNITY' })).toEqual([])
    const { id } = (await admin.api.ask('{ territory { streets { id } } }')).territory.streets[0]
    expect(await stepsOf(admin.api, { search: '护齿', streetId: id })).toHaveLength(4)
    expect(rowId(id)).toBe(rowId(council.streetId))
  })
})
