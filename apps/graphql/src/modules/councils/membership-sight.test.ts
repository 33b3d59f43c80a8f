import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { type CouncilStory, createCouncil, type Member, must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
})
afterAll(() => api?.close())

const read = async (who: Caller, id: string) =>
  (
    await who.ask(
      `query ($id: ID!) { councilMembership(id: $id) { version memberName seat status statement reason
        timeline { action reason } } }`,
      { id },
    )
  ).councilMembership

describe('a seat', () => {
  it('is seen by the whole district, why it is suspended by its party and its reviewers', async () => {
    const { admin } = council.district
    const { version } = await read(admin.api, clinic.membershipId)
    const input = { id: clinic.membershipId, version, reason: '消防整改未完成' }
    await must(admin.api, 'suspendMembership', input, 'membership { id }')
    for (const who of [clinic.api, council.officer.api, council.streetStaff.api, admin.api]) {
      const seen = await read(who, clinic.membershipId)
      expect(seen.reason).toBe('消防整改未完成')
      expect(seen.timeline.at(-1)).toEqual({ action: 'suspendMembership', reason: '消防整改未完成' })
    }
    const stranger = await council.member('老万成食品')
    for (const who of [stranger.api, council.communityStaff.api])
      expect(await read(who, clinic.membershipId)).toMatchObject({
        ...{ memberName: '友好口腔', seat: 'DIRECTOR', status: 'SUSPENDED' },
        ...{ statement: '', reason: null, timeline: [] },
      })
  })
})
