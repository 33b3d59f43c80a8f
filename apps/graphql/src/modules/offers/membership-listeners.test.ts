import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import {
  type CouncilStory,
  type Member,
  completeDraft,
  createCouncil,
  must,
  newDraft,
  step,
  tryStep,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
})
afterAll(() => api?.close())

describe('a membership', () => {
  it('pauses its offers when suspended, brings back only those, and closes them with its end', async () => {
    const school = await council.member('江城书院')
    const open = await step(school.api, 'submitOffer', await newDraft(school))
    const one = await step(council.officer.api, 'reviewOffer', open, { decision: 'PASS' })
    const other = await step(school.api, 'submitOffer', await newDraft(school))
    const two = await step(council.officer.api, 'reviewOffer', other, { decision: 'PASS' })
    await step(school.api, 'pauseOffer', two)
    const waits = await step(school.api, 'submitOffer', await newDraft(school))
    const admin = council.district.admin.api
    const version = async () =>
      (
        await admin.ask('query ($id: ID!) { councilMembership(id: $id) { version } }', {
          id: school.membershipId,
        })
      ).councilMembership.version
    const status = async ({ id }: { id: string }) =>
      (await school.api.ask('query ($id: ID!) { offer(id: $id) { status pauseCause } }', { id })).offer
    const draft = await newDraft(school)
    const offered = async () => {
      const { paused, begun } = await school.api.ask(
        'query ($two: ID!, $draft: ID!) { paused: offer(id: $two) { viewerCanResume } begun: offer(id: $draft) { viewerCanSubmit } }',
        { two: two.id, draft: draft.id },
      )
      return { resume: paused.viewerCanResume, submit: begun.viewerCanSubmit }
    }
    const of = async (more: object = {}) => ({ id: school.membershipId, version: await version(), ...more })

    const suspended = await must(admin, 'suspendMembership', await of({ reason: '核查' }), 'pausedOffers')
    expect(suspended.pausedOffers).toBe(1)
    expect(await status(one)).toEqual({ status: 'PAUSED', pauseCause: 'SUSPENSION' })
    const blocked = await draftRefused(school)
    expect(blocked).toBe('MEMBERSHIP_NOT_ACTIVE')
    expect(await offered()).toEqual({ resume: false, submit: false })

    const resumed = await must(admin, 'resumeMembership', await of(), 'resumedOffers')
    expect(resumed.resumedOffers).toBe(1)
    expect(await status(one)).toEqual({ status: 'PUBLISHED', pauseCause: null })
    expect(await status(two)).toEqual({ status: 'PAUSED', pauseCause: 'PUBLISHER' })
    expect(await offered()).toEqual({ resume: true, submit: true })

    const end = await of({ cause: 'RESIGNED', reason: '迁出' })
    const ended = await must(admin, 'endMembership', end, 'closedOffers returnedOffers')
    expect(ended).toEqual({ closedOffers: 2, returnedOffers: 1 })
    expect((await status(waits)).status).toBe('DRAFT')
    const again = await school.api.ask('query ($id: ID!) { offer(id: $id) { id version } }', waits)
    expect((await tryStep(school.api, 'submitOffer', again.offer)).code).toBe('MEMBERSHIP_NOT_ACTIVE')
  })

  async function draftRefused(member: Member) {
    const input = { ...completeDraft, membershipId: member.membershipId, idempotencyKey: freshKey() }
    return (await sendMutation(member.api, 'createOffer', input, 'offer { id }')).code
  }
})
