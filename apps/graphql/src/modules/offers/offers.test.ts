import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password } from '../../../tests/support/story.ts'
import { freshKey, rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { upload } from '../../../tests/support/story/files.ts'
import {
  type CouncilStory,
  type Member,
  completeDraft,
  createCouncil,
  must,
  newDraft,
  newOffer,
  offerFields,
  step,
  tryStep,
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

const published = (words: object = {}) => newOffer(council, clinic, words)
const submitted = async (words: object = {}) => step(clinic.api, 'submitOffer', await newDraft(clinic, words))

describe('categories', () => {
  it('come with the district, in official order', async () => {
    const { categories } = await clinic.api.ask('{ categories { code kind zh review } }')
    expect(categories.length).toBeGreaterThan(100)
    expect(categories[0]).toMatchObject({ code: 'P01', kind: 'PRODUCT', review: 'COUNCIL' })
    expect(categories.find((one: { code: string }) => one.code === 'S01').review).toBe('DISTRICT')
  })
})

describe('a draft', () => {
  it('may be incomplete, and says what is missing when it is submitted', async () => {
    const offer = await newDraft(clinic, { title: null, summary: null, body: null, audiences: null })
    expect(offer).toMatchObject({ status: 'DRAFT', title: '', publisherName: '友好口腔' })
    const answer = await tryStep(clinic.api, 'submitOffer', offer)
    expect(answer.code).toBe('INVALID_INPUT')
    expect(answer.errors[0]!.extensions.fields).toEqual({
      title: 'REQUIRED',
      summary: 'REQUIRED',
      audiences: 'REQUIRED',
    })
  })

  it('is made once for a key, and another payload is refused', async () => {
    const input = { ...completeDraft, membershipId: clinic.membershipId, idempotencyKey: freshKey() }
    const send = (more: object = {}) =>
      sendMutation(clinic.api, 'createOffer', { ...input, ...more }, 'offer { id }')
    const [one, other] = await Promise.all([send(), send()])
    expect(one.data.createOffer.offer.id).toBe(other.data.createOffer.offer.id)
    expect((await send({ title: '另一个' })).code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it.each([
    [{ category: 'P01' }, 'category', 'NOT_ALLOWED'],
    [{ category: 'X99' }, 'category', 'NOT_FOUND'],
    [{ availableFrom: '2027-05-01', availableUntil: '2027-04-01' }, 'availableUntil', 'END_BEFORE_START'],
    [{ participantsMin: 9, participantsMax: 3 }, 'participantsMax', 'TOO_SMALL'],
    [{ capacity: 0 }, 'capacity', 'TOO_SMALL'],
    [{ title: '长'.repeat(61) }, 'title', 'TOO_LONG'],
    [{ serviceArea: { kind: 'RADIUS' } }, 'serviceArea.radiusMetres', 'REQUIRED'],
    [{ serviceArea: { kind: 'STREETS', streetIds: ['x'] } }, 'serviceArea.streetIds', 'NOT_AN_ID'],
    [{ membershipId: null }, 'membershipId', 'REQUIRED'],
  ])('refuses %o', async (words, path, code) => {
    const input = {
      ...completeDraft,
      membershipId: clinic.membershipId,
      idempotencyKey: freshKey(),
      ...words,
    }
    const answer = await sendMutation(clinic.api, 'createOffer', input, 'offer { id }')
    expect(answer.code).toBe('INVALID_INPUT')
    expect(answer.errors[0]!.extensions.fields).toMatchObject({ [path]: code })
  })

  it('is seen by its publisher and reviewers alone, changed by its publisher, and deleted', async () => {
    const offer = await newDraft(clinic)
    const read = (who: Caller) => who.ask('query ($id: ID!) { offer(id: $id) { id } }', { id: offer.id })
    expect((await read(council.communityStaff.api)).offer).toBeNull()
    expect((await read(council.chair.api)).offer).toBeNull()
    expect((await read(council.officer.api)).offer).not.toBeNull()
    expect((await tryStep(council.chair.api, 'updateOffer', offer, { title: '我的' })).code).toBe('NOT_FOUND')
    const changed = await step(clinic.api, 'updateOffer', offer, { title: '新标题' })
    expect(changed.title).toBe('新标题')
    expect((await tryStep(clinic.api, 'updateOffer', offer, { title: '旧版本' })).code).toBe('CONFLICT')
    const { id, version } = changed
    await must(clinic.api, 'deleteDraftOffer', { id, version }, 'deletedId')
    expect((await read(clinic.api)).offer).toBeNull()
  })
})

describe('review', () => {
  it('publishes what the council passes', async () => {
    const offer = await submitted()
    expect(offer).toMatchObject({ status: 'SUBMITTED', awaiting: 'COUNCIL', terms: { status: 'SUBMITTED' } })
    const listed = await council.officer.api.ask(
      '{ offers(first: 20, filter: { forMyReview: true }) { edges { node { id viewerCanReview reviewDue } } } }',
    )
    const mine = listed.offers.edges.find((edge: { node: { id: string } }) => edge.node.id === offer.id)
    expect(mine.node).toMatchObject({ viewerCanReview: true, reviewDue: expect.any(String) })
    const passed = await step(council.officer.api, 'reviewOffer', offer, { decision: 'PASS' })
    expect(passed).toMatchObject({
      status: 'PUBLISHED',
      awaiting: null,
      terms: { number: 1, status: 'CURRENT' },
    })
  })

  it('goes on to the district where the category says so, and starts again with whoever returned it', async () => {
    const qualificationId = await upload(api, clinic.api, 'QUALIFICATION')
    const offer = await submitted({ category: 'S01', qualificationId })
    const handed = await step(council.officer.api, 'reviewOffer', offer, { decision: 'PASS' })
    expect(handed).toMatchObject({ status: 'SUBMITTED', awaiting: 'DISTRICT' })
    expect((await tryStep(council.officer.api, 'reviewOffer', handed, { decision: 'PASS' })).code).toBe(
      'FORBIDDEN',
    )
    const admin = council.district.admin.api
    const unsaid = await tryStep(admin, 'reviewOffer', handed, { decision: 'RETURN' })
    expect(unsaid.errors[0]!.extensions.fields).toEqual({ note: 'REQUIRED' })
    const back = await step(admin, 'reviewOffer', handed, { decision: 'RETURN', note: '请补充执业证' })
    expect(back.status).toBe('DRAFT')
    expect((await step(clinic.api, 'updateOffer', back, { body: '已补充。' })).returnNote).toBe(
      '请补充执业证',
    )
    const { offer: now } = await clinic.api.ask('query ($id: ID!) { offer(id: $id) { id version } }', back)
    const again = await step(clinic.api, 'submitOffer', now)
    expect(again).toMatchObject({ awaiting: 'DISTRICT', returnNote: null })
    expect(await step(admin, 'reviewOffer', again, { decision: 'PASS' })).toMatchObject({
      status: 'PUBLISHED',
    })
  })

  it('is nobody’s for their own: the street stands in for what the council publishes', async () => {
    const input = { ...completeDraft, councilId: council.councilId, idempotencyKey: freshKey() }
    const created = (await must(council.officer.api, 'createOffer', input, offerFields)).offer
    const offer = await step(council.officer.api, 'submitOffer', created)
    expect((await tryStep(council.officer.api, 'reviewOffer', offer, { decision: 'PASS' })).code).toBe(
      'OWN_OFFER',
    )
    const street = council.streetStaff.api
    expect(await step(street, 'reviewOffer', offer, { decision: 'PASS' })).toMatchObject({
      status: 'PUBLISHED',
      publisherName: '泰昌大厦楼宇理事会',
    })
  })

  it('stays with the council as long as it has an officer who may', async () => {
    const offer = await submitted()
    const answer = await tryStep(council.streetStaff.api, 'reviewOffer', offer, { decision: 'PASS' })
    expect(answer.code).toBe('FORBIDDEN')
  })

  it('goes to the street when the only officers belong to the publisher, and never to those', async () => {
    const own = await createCouncil(api, await createDistrict(api, '武昌区', '420106'))
    const admin = own.district.admin.api
    const offer = await step(own.chair.api, 'submitOffer', await newDraft(own.chair))
    const { viewer } = await own.chair.api.ask('{ viewer { grants { id role } } }')
    const seat = viewer.grants.find((grant: { role: string }) => grant.role === 'COUNCIL_OFFICER')
    await must(own.chair.api, 'chooseActingRole', { grantId: seat.id }, 'viewer { actingGrant { role } }')
    const pass = { decision: 'PASS' }
    expect((await tryStep(own.chair.api, 'reviewOffer', offer, pass)).code).toBe('OWN_OFFER')
    expect((await tryStep(own.streetStaff.api, 'reviewOffer', offer, pass)).code).toBe('FORBIDDEN')
    const grants = await own.officer.api.ask('{ viewer { grants { id version } } }')
    const { id, version } = grants.viewer.grants[0]
    await must(admin, 'endRole', { id, version, reason: '换届' }, 'grant { id }')
    // A role ends with its last day.
    const now = api.clock.now()
    api.clock.advance(86_400_000)
    await own.streetStaff.api.signIn(own.streetStaff.mobile, password)
    expect((await step(own.streetStaff.api, 'reviewOffer', offer, pass)).status).toBe('PUBLISHED')
    api.clock.set(now)
  })

  it('is recalled by the publisher', async () => {
    expect(await step(clinic.api, 'recallOffer', await submitted())).toMatchObject({
      status: 'DRAFT',
      awaiting: null,
    })
  })
})

describe('a published offer', () => {
  it('takes words and capacity at once, and new terms through review while the old ones stay', async () => {
    const offer = await published()
    const worded = await step(clinic.api, 'updateOffer', offer, { title: '换个说法', capacity: 8 })
    expect(worded).toMatchObject({ title: '换个说法', capacity: 8, awaiting: null, proposedTerms: null })
    const proposed = await step(clinic.api, 'updateOffer', worded, { audiences: ['CHILDREN'] })
    expect(proposed).toMatchObject({
      status: 'PUBLISHED',
      awaiting: 'COUNCIL',
      terms: { number: 1, audiences: ['OLDER'] },
      proposedTerms: { number: 2, status: 'SUBMITTED' },
    })
    const outside = await council.communityStaff.api.ask(
      'query ($id: ID!) { offer(id: $id) { awaiting proposedTerms { number } } }',
      { id: offer.id },
    )
    expect(outside.offer).toEqual({ awaiting: null, proposedTerms: null })
    const passed = await step(council.officer.api, 'reviewOffer', proposed, { decision: 'PASS' })
    expect(passed).toMatchObject({ terms: { number: 2, audiences: ['CHILDREN'] }, proposedTerms: null })
  })

  it('keeps returned terms with their note until they are submitted again or recalled', async () => {
    const proposed = await step(clinic.api, 'updateOffer', await published(), { place: 'ONLINE' })
    const officer = council.officer.api
    const back = await step(officer, 'reviewOffer', proposed, { decision: 'RETURN', note: '请到现场' })
    expect(back).toMatchObject({
      status: 'PUBLISHED',
      proposedTerms: { status: 'DRAFT', returnNote: '请到现场' },
    })
    const again = await step(clinic.api, 'submitOffer', back)
    expect(again).toMatchObject({ awaiting: 'COUNCIL', proposedTerms: { status: 'SUBMITTED' } })
    expect(await step(clinic.api, 'recallOffer', again)).toMatchObject({
      proposedTerms: null,
      awaiting: null,
    })
  })

  it('refuses a capacity below what is taken', async () => {
    const offer = await published()
    await council.district.work(({ em }) =>
      em
        .getConnection()
        .execute(
          'update offer set taken = 4 where id = ?',
          [rowId(offer.id)],
          'run',
          em.getTransactionContext(),
        ),
    )
    const answer = await tryStep(clinic.api, 'updateOffer', offer, { capacity: 3 })
    expect(answer.errors[0]!.extensions).toMatchObject({ code: 'CAPACITY_BELOW_TAKEN', facts: { taken: 4 } })
    expect((await step(clinic.api, 'updateOffer', offer, { capacity: 4 })).capacity).toBe(4)
  })

  it('pauses, resumes and ends; an ended one takes no further step', async () => {
    const paused = await step(clinic.api, 'pauseOffer', await published(), { reason: '装修' })
    expect(paused).toMatchObject({ status: 'PAUSED', pauseCause: 'PUBLISHER' })
    const closed = await step(clinic.api, 'closeOffer', await step(clinic.api, 'resumeOffer', paused))
    expect(closed.status).toBe('CLOSED')
    const answer = await tryStep(clinic.api, 'pauseOffer', closed)
    expect(answer.errors[0]!.extensions).toMatchObject({ code: 'INVALID_TRANSITION', facts: { allowed: [] } })
    expect((await step(clinic.api, 'withdrawOffer', await published())).status).toBe('WITHDRAWN')
  })

  it('is done again as a draft', async () => {
    const offer = await published({ title: '年年都有' })
    const { offer: copy } = await must(
      clinic.api,
      'copyOffer',
      { id: offer.id, idempotencyKey: freshKey() },
      offerFields,
    )
    expect(copy).toMatchObject({ status: 'DRAFT', title: '年年都有', terms: { number: 1, status: 'DRAFT' } })
    expect(copy.id).not.toBe(offer.id)
  })

  it('expires the day after its last', async () => {
    const today = new Date(api.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    const offer = await published({ availableUntil: today })
    await api.runJob('expire-offers')
    const status = async () =>
      (await clinic.api.ask('query ($id: ID!) { offer(id: $id) { status } }', { id: offer.id })).offer.status
    expect(await status()).toBe('PUBLISHED')
    const now = api.clock.now()
    api.clock.advance(86_400_000)
    await api.runJob('expire-offers')
    api.clock.set(now)
    expect(await status()).toBe('EXPIRED')
  })
})
