import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { refused } from '../../../tests/support/refusals.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { createCouncil } from '../../../tests/support/story/offers.ts'
import { importLines } from '../../../tests/support/story/territory.ts'

const setup = `{ districtSetup { finished steps {
  step count done asksConfirmation confirmedBy missing { gap count names needed } } } }`

let api: TestApi

interface Step {
  step: string
  count: number
  done: boolean
  confirmedBy: string | null
  missing: { gap: string; count: number; names: string[]; needed: boolean }[]
}

async function stepsOf(who: Caller): Promise<Record<string, Step> & { finished: boolean }> {
  const { districtSetup } = await who.ask(setup)
  const steps = districtSetup.steps.map((one: Step) => [one.step, one])
  return { ...Object.fromEntries(steps), finished: districtSetup.finished }
}

const openSteps = (steps: Record<string, Step>) =>
  Object.values(steps)
    .filter((one) => one.step && !one.done)
    .map(({ step }) => step)

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api?.close())

test('an empty district lacks everything but what the product brings, which nobody has looked at', async () => {
  const district = await createDistrict(api, '硚口区', '420104')
  const steps = await stepsOf(district.admin.api)
  expect(steps.finished).toBe(false)
  expect(openSteps(steps)).toEqual([
    ...['STREETS', 'COMMUNITIES', 'COMPOUNDS', 'BUILDINGS', 'COUNCILS'],
    ...['CATEGORIES', 'DEADLINES', 'USERS', 'PUBLISHING'],
  ])
  const gap = (gap: string) => ({ gap, count: 0, names: [], needed: true })
  expect(steps['STREETS']!.missing).toEqual([gap('NONE_YET')])
  expect(steps['CATEGORIES']).toMatchObject({ count: 115, missing: [gap('NOT_CONFIRMED')] })
  expect(steps['PUBLISHING']!.missing).toEqual([gap('NO_COUNCIL_READY')])
})

test('each step says what is there and what it lacks by name, and a place without staff holds nothing up', async () => {
  const district = await createDistrict(api, '汉阳区', '420105')
  await importLines(
    district,
    ['420105001,建桥街道', '420105002,晴川街道'],
    ['420105001001,知音社区,420105001', '420105001002,琴台社区,420105001'],
  )
  const admin = district.admin.api
  const { territory } = await admin.ask('{ territory { streets { id communities { id } } } }')
  const [street] = territory.streets
  await sendMutation(
    admin,
    'createBuilding',
    { idempotencyKey: freshKey(), streetId: street.id, kind: 'MARKET', name: '归元市场', address: '1号' },
    'building { id }',
  )
  const local = Buffer.from(street.id, 'base64url').toString().split(':')[1]!
  await district.person(Role.STREET_STAFF, ScopeKind.STREET, local)
  const steps = await stepsOf(admin)
  expect(openSteps(steps)).toEqual(['COMPOUNDS', 'COUNCILS', 'CATEGORIES', 'DEADLINES', 'PUBLISHING'])
  expect(steps['COMMUNITIES']).toMatchObject({
    count: 2,
    missing: [{ gap: 'STREET_WITHOUT_COMMUNITY', count: 1, names: ['晴川街道'], needed: false }],
  })
  expect(steps['COMPOUNDS']!.missing).toContainEqual({
    ...{ gap: 'COMMUNITY_WITHOUT_COMPOUND', count: 2 },
    ...{ names: ['知音社区', '琴台社区'], needed: false },
  })
  expect(steps['BUILDINGS']!.missing).toEqual([
    { gap: 'BUILDING_WITHOUT_POINT', count: 1, names: ['归元市场'], needed: false },
  ])
  expect(steps['USERS']!.missing.map(({ gap, names }) => [gap, names])).toEqual([
    ['STREET_WITHOUT_STAFF', ['晴川街道']],
    ['COMMUNITY_WITHOUT_STAFF', ['知音社区', '琴台社区']],
  ])
})

test('what the product brings is kept once, by name, and stands on the district’s timeline', async () => {
  const district = await createDistrict(api, '武昌区', '420106')
  const admin = district.admin.api
  const confirm = (step: string) => sendMutation(admin, 'confirmSetupStep', { step }, 'setup { finished }')
  await confirm('DEADLINES')
  await confirm('DEADLINES')
  const steps = await stepsOf(admin)
  expect(steps['DEADLINES']).toMatchObject({ done: true, confirmedBy: district.admin.name, missing: [] })
  const { auditLog } = await admin.ask('{ auditLog(first: 10) { edges { node { action } } } }')
  const actions = auditLog.edges.map(({ node }: { node: { action: string } }) => node.action)
  expect(actions.filter((action: string) => action === 'confirmSetupStep')).toHaveLength(1)
  expect(await refused(api, () => confirm('STREETS'))).toEqual({
    ...{ code: 'INVALID_INPUT', fields: { step: 'NOT_ALLOWED' } },
  })
})

test('a council with a leader and a member enterprise can publish, and then an offer is what comes next', async () => {
  const story = await createCouncil(api, await createDistrict(api))
  const { PUBLISHING } = await stepsOf(story.district.admin.api)
  expect(PUBLISHING).toMatchObject({
    count: 1,
    done: true,
    missing: [{ gap: 'NO_OFFER_PUBLISHED', needed: false }],
  })
})

test('a neighbour’s records are none of this district’s', async () => {
  const full = await createCouncil(api, await createDistrict(api, '青山区', '420107'))
  const empty: StoryDistrict = await createDistrict(api, '洪山区', '420111')
  expect((await stepsOf(full.district.admin.api))['COUNCILS']!.count).toBe(1)
  expect((await stepsOf(empty.admin.api))['COUNCILS']!.count).toBe(0)
})
