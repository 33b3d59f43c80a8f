import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../tests/support/story.ts'
import { newClaim, readClaim } from '../../../tests/support/story/claims.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import { completeDraft, type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

const territory = `territory { id settings { version claimAnswerDays contactsAfterDays queueRule }
  reasons(use: DECLINE_CLAIM) { code zh rank } holidayYears { year daysOff workingDays }
  timeline { action actorName facts } }`
const effects = `query ($settings: SettingsChange!) {
  settingsEffect(settings: $settings) { setting keeping reached } }`
const every = `{ territory { reasons(use: DECLINE_CLAIM, retired: true) { code zh en retired } } }`
const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${territory} } }`
const update = mutation('updateSettings', 'UpdateSettingsInput')
const reasons = mutation('updateReasons', 'UpdateReasonsInput')
const enter = mutation('enterHolidayYear', 'EnterHolidayYearInput')
const remove = mutation('removeHolidayYear', 'RemoveHolidayYearInput')

let api: TestApi
let district: StoryDistrict
let story: CouncilStory
let auditor: Person
let compoundId: string

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  await createDistrict(api, '武昌区', '420106')
  story = await createCouncil(api, district)
  auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  const facts = { households: 10, residents: 20, olderShare: 0.2, childrenShare: 0.2, dualIncomeShare: 0.2 }
  const place = { communityId: story.communityId, name: '江汉里', address: '1 号', ...facts }
  const created = await must(
    district.admin.api,
    'createCompound',
    { idempotencyKey: freshKey(), ...place },
    'compound { id }',
  )
  compoundId = created.compound.id
})
afterAll(() => api?.close())

const now = async () => (await district.admin.api.ask(`{ ${territory} }`)).territory
const send = async (document: string, input: object) => {
  const { settings } = await now()
  return district.admin.api.query(document, { input: { version: settings.version, ...input } })
}

describe('settings', () => {
  test('say what they would do before they are saved, and leave the deadlines that run', async () => {
    const draft = { idempotencyKey: freshKey(), membershipId: story.chair.membershipId, ...completeDraft }
    const made = await must(story.chair.api, 'createOffer', draft, 'offer { id version queueRule }')
    expect(made.offer.queueRule).toBe('FIRST_COME')
    const handle = { id: made.offer.id, version: made.offer.version }
    const sent = await must(story.chair.api, 'submitOffer', handle, 'offer { id version }')
    const review = { ...sent.offer, decision: 'PASS' }
    await must(story.officer.api, 'reviewOffer', review, 'offer { id }')
    const claim = await newClaim(api, district.admin.api, made.offer.id, compoundId)
    const before = await readClaim(district.admin.api, claim)

    const asked = await district.admin.api.ask(effects, {
      settings: { claimAnswerDays: 4, contactsAfterDays: 10, reviewDays: 3 },
    })
    expect(asked.settingsEffect).toEqual([
      { setting: 'claimAnswerDays', keeping: 1, reached: 0 },
      { setting: 'contactsAfterDays', keeping: 0, reached: 0 },
    ])
    const change = { claimAnswerDays: 4, queueRule: 'UNSERVED_FIRST' }
    const { data, code } = await send(update, change)
    expect(code).toBeUndefined()
    expect(data.updateSettings.territory.settings).toMatchObject({ ...change, version: 2 })
    expect((await readClaim(district.admin.api, claim)).answerDue).toBe(before.answerDue)

    const next = await must(
      story.chair.api,
      'createOffer',
      { ...draft, idempotencyKey: freshKey() },
      'offer { queueRule }',
    )
    expect(next.offer.queueRule).toBe('UNSERVED_FIRST')
  })

  test('stand on the timeline of the district with before and after, for who keeps and audits it', async () => {
    const { timeline } = (await auditor.api.ask(`{ ${territory} }`)).territory
    expect(timeline.at(-1)).toMatchObject({
      action: 'updateSettings',
      actorName: district.admin.name,
      facts: { changes: { claimAnswerDays: [3, 4], queueRule: ['FIRST_COME', 'UNSERVED_FIRST'] } },
    })
    expect((await story.officer.api.ask(`{ ${territory} }`)).territory.timeline).toBeNull()
  })

  test('are refused when stale, to others, and out of bounds by field', async () => {
    const stale = await district.admin.api.query(update, { input: { version: 1, reviewDays: 9 } })
    expect([stale.code, stale.errors[0]!.extensions.facts]).toEqual(['CONFLICT', { currentVersion: 2 }])
    const bad = await send(update, { reviewDays: 0, evaluationGap: 5, archiveAfterDays: 366 })
    expect(bad.errors[0]!.extensions.fields).toEqual({
      reviewDays: 'TOO_SMALL',
      evaluationGap: 'TOO_LARGE',
      archiveAfterDays: 'TOO_LARGE',
    })
    for (const { api: caller } of [auditor, story.officer])
      expect((await caller.query(update, { input: { version: 2, reviewDays: 9 } })).code).toBe('FORBIDDEN')
  })

  test('that change nothing leave the version and the timeline', async () => {
    const before = await now()
    const { data } = await send(update, { claimAnswerDays: 4 })
    expect(data.updateSettings.territory).toEqual(before)
  })
})

describe('reasons', () => {
  test('are worded, ordered, added and retired as one list', async () => {
    const { territory: given } = await district.admin.api.ask(every)
    const [first, second, ...rest] = given.reasons
    const list = [
      second,
      { zh: '节假日不办', en: 'Not on holidays', retired: false },
      { ...first, zh: '时间不便' },
      ...rest.map((reason: object, index: number) => ({ ...reason, retired: index === 0 })),
    ]
    const { data, errors } = await send(reasons, { use: 'DECLINE_CLAIM', reasons: list })
    expect(errors).toEqual([])
    const shown = data.updateReasons.territory.reasons.map(({ zh }: { zh: string }) => zh)
    expect(shown).toEqual(['人手不足', '节假日不办', '时间不便', '其他'])
    expect((await district.admin.api.ask(every)).territory.reasons).toHaveLength(5)
  })

  test('are refused by field when one is forgotten, unknown, twice or empty, or none is left', async () => {
    const { territory: given } = await district.admin.api.ask(every)
    const refused = async (list: object[]) =>
      (await send(reasons, { use: 'DECLINE_CLAIM', reasons: list })).errors[0]?.extensions.fields
    const fresh = { zh: '新', en: 'New', retired: false }
    expect(await refused(given.reasons.slice(1))).toEqual({ reasons: 'NOT_ALLOWED' })
    expect(await refused([...given.reasons, { ...fresh, code: 'NONE' }])).toEqual({
      'reasons.5.code': 'NOT_FOUND',
    })
    expect(await refused([...given.reasons, { ...fresh, zh: '其他' }])).toEqual({
      'reasons.5.zh': 'DUPLICATE',
    })
    expect(await refused([...given.reasons, { ...fresh, zh: '' }])).toEqual({ 'reasons.5.zh': 'REQUIRED' })
    const none = given.reasons.map((reason: object) => ({ ...reason, retired: true }))
    expect(await refused(none)).toEqual({ reasons: 'REQUIRED' })
  })
})

describe('years of working days', () => {
  const year = { year: 2027, daysOff: ['2027-02-08', '2027-02-05'], workingDays: ['2027-02-20'] }

  test('are entered, corrected and taken back', async () => {
    const { data, errors } = await send(enter, year)
    expect(errors).toEqual([])
    expect(data.enterHolidayYear.territory.holidayYears).toEqual([
      { ...year, daysOff: ['2027-02-05', '2027-02-08'] },
    ])
    const again = await send(enter, { ...year, workingDays: [] })
    expect(again.data.enterHolidayYear.territory.holidayYears[0].workingDays).toEqual([])
    const { data: gone } = await send(remove, { year: 2027 })
    expect(gone.removeHolidayYear.territory.holidayYears).toEqual([])
    expect((await send(remove, { year: 2027 })).code).toBe('NOT_FOUND')
  })

  test('are refused by field', async () => {
    const refused = async (given: object) =>
      (await send(enter, { ...year, ...given })).errors[0]?.extensions.fields
    expect(await refused({ daysOff: ['2028-01-01'] })).toEqual({ daysOff: 'NOT_ALLOWED' })
    expect(await refused({ workingDays: ['2027-02-08'] })).toEqual({ workingDays: 'DUPLICATE' })
    expect(await refused({ daysOff: [], workingDays: [] })).toEqual({ daysOff: 'REQUIRED' })
    expect(await refused({ year: 1999 })).toEqual({ year: 'TOO_SMALL' })
  })
})
