import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { rowId } from '../../../tests/support/story/councils.ts'
import { readClaim, take } from '../../../tests/support/story/deliveries.ts'
import { type CouncilStory, createCouncil, type Member, must } from '../../../tests/support/story/offers.ts'
import { createTaking, type TakingStory } from '../../../tests/support/story/taking.ts'
import { rows } from '../../platform/database/rows.ts'

let api: TestApi
let council: CouncilStory
let giver: Member
let story: TakingStory
/** The enterprise that misses something for its staff. */
let taker: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
  story = await createTaking(api, council, giver)
  taker = story.taker
})
afterAll(() => api?.close())

describe('a claim that an enterprise takes', () => {
  it('is seen by both sides, the council, the street and the district, and by nobody else', async () => {
    const { id } = await story.claimed()
    const sees = async (who: Caller) =>
      (await who.ask('query ($id: ID!) { claim(id: $id) { id } }', { id })).claim !== null
    const people = [taker.api, giver.api, council.officer.api, council.streetStaff.api]
    for (const who of [...people, await story.admin()]) expect(await sees(who)).toBe(true)
    for (const who of [story.stranger, council.communityStaff.api]) expect(await sees(who)).toBe(false)
    const { claims } = await taker.api.ask(
      '{ claims(first: 50, filter: { side: TAKER, search: "书局" }) { edges { node { id } } } }',
    )
    expect(claims.edges).toContainEqual({ node: { id } })
  })

  it('shares both contacts once it is agreed, and is open to no resident', async () => {
    const claim = await story.claimed()
    const agreed = await take(taker.api, 'scheduleClaim', claim)
    const seen = async (who: Caller) =>
      (
        await who.ask(
          `query ($id: ID!) { claim(id: $id) { takerContact { mobile masked } providerContact { masked }
            residentVoice { token } } }`,
          { id: agreed.id },
        )
      ).claim
    expect(await seen(giver.api)).toMatchObject({
      takerContact: { mobile: taker.mobile, masked: false },
      residentVoice: null,
    })
    expect(await seen(taker.api)).toMatchObject({ providerContact: { masked: false } })
    expect(await seen(council.streetStaff.api)).toMatchObject({ takerContact: { masked: true } })
    const file = await taker.api.ask('query ($id: ID!) { claimCalendar(id: $id) }', { id: agreed.id })
    expect(file.claimCalendar).toContain('泰昌大厦')
  })

  it('waits for the street where nobody works for the enterprise', async () => {
    const claim = await story.claimed()
    const side = async () => (await readClaim(council.streetStaff.api, claim)).viewerSide
    expect(await side()).toBeNull()
    await council.district.work(({ em }) =>
      rows<{ roleGrant: Record<string, unknown> }>(em)
        .updateTable('roleGrant')
        .set({ validUntil: story.inDays(-1) })
        .where('scopeId', '=', rowId(taker.id))
        .execute(),
    )
    expect(await side()).toBe('TAKER')
    const agreed = await must(
      council.streetStaff.api,
      'scheduleClaim',
      claim,
      'claim { timeline { onBehalfOf } }',
    )
    expect(agreed.claim.timeline.at(-1)).toEqual({ onBehalfOf: '汉口书局' })
  })
})
