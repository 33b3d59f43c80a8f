import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise, sendMutation } from '../../../tests/support/story/councils.ts'
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

const hour = 3_600_000

let api: TestApi
let council: CouncilStory
let clinic: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
})
afterAll(() => api?.close())

const slotIn = (hours: number) => {
  const startsAt = new Date(api.clock.now().getTime() + hours * hour)
  return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + hour).toISOString() }
}

describe('a running offer with stated times', () => {
  it('can be changed after its first time has passed, but takes no new time in the past', async () => {
    const slots = [slotIn(1), slotIn(50)]
    const offer = await newOffer(council, clinic, { timeMode: 'SLOTS', slots })
    const past = slotIn(2)
    api.clock.advance(4 * hour)
    const changed = await step(clinic.api, 'updateOffer', offer, {
      title: '邻里纠纷调解日（改）',
      capacity: 9,
    })
    expect(changed).toMatchObject({ capacity: 9, status: 'PUBLISHED', proposedTerms: null })
    const refused = await tryStep(clinic.api, 'updateOffer', changed, { slots: [...slots, past] })
    expect(refused.errors[0]!.extensions.fields).toEqual({ 'slots.2.startsAt': 'IN_THE_PAST' })
    const proposed = await step(clinic.api, 'updateOffer', changed, { audiences: ['CHILDREN'] })
    expect(proposed.proposedTerms).toMatchObject({ number: 2, status: 'SUBMITTED' })
  })
})

describe('doing an offer again', () => {
  const mayCopy = async (who: Caller, id: string) =>
    (await who.ask('query ($id: ID!) { offer(id: $id) { viewerCanCopy } }', { id })).offer.viewerCanCopy
  const copy = (who: Caller, id: string) =>
    sendMutation(who, 'copyOffer', { id, idempotencyKey: freshKey() }, 'offer { id }')

  it('is open to its publisher alone, as long as its membership holds', async () => {
    const offer = await newOffer(council, clinic)
    expect(await mayCopy(clinic.api, offer.id)).toBe(true)
    const { chair, officer, communityStaff, district } = council
    await district.admin.api.signIn(district.admin.mobile, password)
    for (const { api: other } of [chair, officer, communityStaff, district.admin])
      expect(await mayCopy(other, offer.id)).toBe(false)
    const { membership } = await must(
      district.admin.api,
      'suspendMembership',
      { id: clinic.membershipId, version: await versionOf(clinic.membershipId), reason: '整改' },
      'membership { id version }',
    )
    expect(await mayCopy(clinic.api, offer.id)).toBe(false)
    expect((await copy(clinic.api, offer.id)).code).toBe('MEMBERSHIP_NOT_ACTIVE')
    await must(district.admin.api, 'resumeMembership', membership, 'membership { id }')
    expect(await mayCopy(clinic.api, offer.id)).toBe(true)
    expect((await copy(clinic.api, offer.id)).code).toBeUndefined()
  })

  const versionOf = async (id: string) => {
    const query = 'query ($id: ID!) { councilMembership(id: $id) { version } }'
    return (await council.district.admin.api.ask(query, { id })).councilMembership.version
  }
})

describe('a membership whose term is to come', () => {
  it('publishes nothing before its first day', async () => {
    const { councilId, officer, district } = council
    await district.admin.api.signIn(district.admin.mobile, password)
    const school = await registerEnterprise(api, council.buildingId, '江城书院')
    const fields = 'membership { id version }'
    const input = { idempotencyKey: freshKey(), councilId, enterpriseId: school.id, seat: 'DIRECTOR' }
    const applied = await must(school.api, 'applyForMembership', input, fields)
    const { id, version } = applied.membership
    const endorsed = await must(officer.api, 'endorseMembership', { id, version }, fields)
    const termFrom = dayOf(new Date(api.clock.now().getTime() + 240 * hour))
    await must(
      district.admin.api,
      'approveMembership',
      { ...endorsed.membership, termFrom, licenceSeen: true },
      fields,
    )
    const draft = await newDraft({ ...school, membershipId: id })
    expect((await tryStep(school.api, 'submitOffer', draft)).code).toBe('MEMBERSHIP_NOT_ACTIVE')
    api.clock.advance(264 * hour)
    await school.api.signIn(school.mobile, password)
    expect((await step(school.api, 'submitOffer', draft)).status).toBe('SUBMITTED')
  })
})
