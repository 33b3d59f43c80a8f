import { afterAll, beforeAll, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newDraft,
  step,
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

const fields = 'outcomes { id code } offers { id status returnNote }'

async function submitted(title: string): Promise<{ id: string; version: number }> {
  const { id, version } = await step(clinic.api, 'submitOffer', await newDraft(clinic, { title }))
  return { id, version }
}

it('passes many offers on, each on its own', async () => {
  const draft = await newDraft(clinic)
  const offers = [await submitted('义诊一'), await submitted('义诊二')]
  const records = [...offers, { id: draft.id, version: draft.version }]
  const { outcomes } = await must(council.officer.api, 'reviewOffers', { records, decision: 'PASS' }, fields)
  expect(outcomes.slice(0, 2).map(({ code }: { code: string | null }) => code)).toEqual([null, null])
  expect(outcomes[2].code).not.toBeNull()
})

it('returns all that a filter finds with one note', async () => {
  await submitted('讲座一')
  await submitted('讲座二')
  const input = { filter: { forMyReview: true }, decision: 'RETURN', note: '请补充时间' }
  const { outcomes, offers } = await must(council.officer.api, 'reviewOffers', input, fields)
  expect(outcomes).toHaveLength(2)
  const [read] = offers
  expect(read.status).toBe('DRAFT')
})

it('finds reviews that are late', async () => {
  const { id } = await submitted('逾期的审核')
  const { district } = council
  const late = async () => {
    const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const { offers } = await auditor.api.ask(
      '{ offers(first: 100, filter: { light: RED }) { edges { node { id } } } }',
    )
    return offers.edges.map(({ node }: { node: { id: string } }) => node.id)
  }
  expect(await late()).not.toContain(id)
  api.clock.advance(30 * 86_400_000)
  expect(await late()).toContain(id)
})
