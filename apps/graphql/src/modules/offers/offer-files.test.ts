import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { openFile, upload } from '../../../tests/support/story/files.ts'
import {
  completeDraft,
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newDraft,
  newOffer,
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

const files = `pictures { id url } attachments { id url }
  terms { number qualification { id url } } proposedTerms { number qualification { id url } }`

const read = async (who: Caller, { id }: { id: string }) =>
  (await who.ask(`query ($id: ID!) { offer(id: $id) { ${files} } }`, { id })).offer

const own = async (purpose: 'PICTURE' | 'ATTACHMENT' | 'QUALIFICATION') => upload(api, clinic.api, purpose)
const ids = (found: { id: string }[]) => found.map(({ id }) => id)

describe('pictures and attachments', () => {
  it('are shown in their order to whoever sees the offer, and to nobody else', async () => {
    const pictureIds = [await own('PICTURE'), await own('PICTURE')]
    const attachmentIds = [await own('ATTACHMENT')]
    const draft = await newDraft(clinic, { pictureIds, attachmentIds })
    const shown = await read(clinic.api, draft)
    expect([ids(shown.pictures), ids(shown.attachments)]).toEqual([pictureIds, attachmentIds])
    const { url } = shown.pictures[0]
    expect(await openFile(api, council.officer.api, url)).toBe(200)
    for (const stranger of [council.communityStaff.api, council.chair.api, api.caller()])
      expect(await openFile(api, stranger, url)).not.toBe(200)
    const submitted = await step(clinic.api, 'submitOffer', draft)
    await step(council.officer.api, 'reviewOffer', submitted, { decision: 'PASS' })
    expect(await openFile(api, council.communityStaff.api, url)).toBe(200)
  })

  it('of a published offer change at once, and stand on the timeline', async () => {
    const offer = await newOffer(council, clinic, { pictureIds: [await own('PICTURE')] })
    const kept = await own('PICTURE')
    const changed = await step(clinic.api, 'updateOffer', offer, { pictureIds: [kept], attachmentIds: [] })
    expect(changed).toMatchObject({ status: 'PUBLISHED', awaiting: null, proposedTerms: null })
    expect(changed.version).toBeGreaterThan(offer.version)
    expect(ids((await read(clinic.api, offer)).pictures)).toEqual([kept])
    const { offer: told } = await clinic.api.ask(
      'query ($id: ID!) { offer(id: $id) { timeline { action facts } } }',
      { id: offer.id },
    )
    expect(told.timeline.at(-1)).toMatchObject({ action: 'updateOffer', facts: { fields: ['pictureIds'] } })
  })

  it('are refused by count, purpose, owner and age, with the field, and nothing is written', async () => {
    const many = (count: number) => Array.from({ length: count }, () => freshId)
    const freshId = await own('PICTURE')
    const foreign = await upload(api, council.chair.api, 'PICTURE')
    const before = await read(clinic.api, await newDraft(clinic))
    const refused = async (input: object) => {
      const draft = await newDraft(clinic)
      const answer = await tryStep(clinic.api, 'updateOffer', draft, { title: '不应写入', ...input })
      const { offer } = await clinic.api.ask('query ($id: ID!) { offer(id: $id) { title version } }', draft)
      expect(offer).toEqual({ title: completeDraft.title, version: draft.version })
      expect(await read(clinic.api, draft)).toMatchObject({ pictures: before.pictures })
      return answer.errors[0]!.extensions.fields
    }
    expect(await refused({ pictureIds: many(10) })).toEqual({ pictureIds: 'TOO_MANY' })
    expect(await refused({ attachmentIds: many(6) })).toEqual({ attachmentIds: 'TOO_MANY' })
    expect(await refused({ attachmentIds: [freshId] })).toEqual({ 'attachmentIds.0': 'NOT_FOUND' })
    expect(await refused({ qualificationId: freshId })).toEqual({ qualificationId: 'NOT_FOUND' })
    expect(await refused({ pictureIds: [freshId, foreign] })).toEqual({ 'pictureIds.1': 'NOT_FOUND' })
    expect(await refused({ pictureIds: [clinic.id] })).toEqual({ 'pictureIds.0': 'NOT_AN_ID' })
    const now = api.clock.now()
    api.clock.advance(3_600_001)
    expect(await refused({ pictureIds: [freshId] })).toEqual({ 'pictureIds.0': 'NOT_FOUND' })
    api.clock.set(now)
  })

  it('take as many statements for twenty offers as for two', async () => {
    await newOffer(council, clinic, { pictureIds: [await own('PICTURE')] })
    const statements = async (first: number) => {
      api.statements.splice(0)
      await clinic.api.ask(`{ offers(first: ${first}) { edges { node { ${files} } } } }`)
      return api.statements.length
    }
    await statements(1)
    expect(await statements(20)).toBe(await statements(2))
  })
})

describe('the qualification', () => {
  const medical = (words: object = {}) => newDraft(clinic, { category: 'S01', ...words })

  it('is asked for where the district reviews the category', async () => {
    const draft = await medical()
    const answer = await tryStep(clinic.api, 'submitOffer', draft)
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'QUALIFICATION_REQUIRED',
      fields: { qualificationId: 'REQUIRED' },
    })
    const qualificationId = await own('QUALIFICATION')
    const given = await step(clinic.api, 'updateOffer', draft, { qualificationId })
    expect((await step(clinic.api, 'submitOffer', given)).status).toBe('SUBMITTED')
  })

  it('is asked for when a published offer moves into such a category', async () => {
    const answer = await tryStep(clinic.api, 'updateOffer', await newOffer(council, clinic), {
      category: 'S01',
    })
    expect(answer.code).toBe('QUALIFICATION_REQUIRED')
  })

  it('is seen by the publisher, its reviewers, the district and auditors alone', async () => {
    const qualificationId = await own('QUALIFICATION')
    let offer = await step(clinic.api, 'submitOffer', await medical({ qualificationId }))
    offer = await step(council.officer.api, 'reviewOffer', offer, { decision: 'PASS' })
    const { district, officer, streetStaff, communityStaff, chair } = council
    offer = await step(district.admin.api, 'reviewOffer', offer, { decision: 'PASS' })
    const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const { url } = (await read(clinic.api, offer)).terms.qualification
    for (const insider of [clinic.api, officer.api, streetStaff.api, district.admin.api, auditor.api]) {
      expect((await read(insider, offer)).terms.qualification.id).toBe(qualificationId)
      expect(await openFile(api, insider, url)).toBe(200)
    }
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    for (const outsider of [communityStaff.api, chair.api]) {
      expect((await read(outsider, offer)).terms.qualification).toBeNull()
      expect(await openFile(api, outsider, url)).toBe(404)
      expect(await outsider.ask(node, { id: qualificationId })).toEqual({ node: null })
    }
  })

  it('changed on a published offer makes new terms, and the old ones keep theirs', async () => {
    const first = await own('QUALIFICATION')
    const offer = await newOffer(council, clinic, { qualificationId: first })
    const second = await own('QUALIFICATION')
    const proposed = await step(clinic.api, 'updateOffer', offer, { qualificationId: second })
    expect(proposed).toMatchObject({ status: 'PUBLISHED', awaiting: 'COUNCIL', proposedTerms: { number: 2 } })
    expect(await read(clinic.api, offer)).toMatchObject({
      terms: { number: 1, qualification: { id: first } },
      proposedTerms: { number: 2, qualification: { id: second } },
    })
    await step(council.officer.api, 'reviewOffer', proposed, { decision: 'PASS' })
    expect((await read(clinic.api, offer)).terms).toMatchObject({ number: 2, qualification: { id: second } })
    expect(await openFile(api, clinic.api, `/files/${fileRow(first)}`)).toBe(200)
  })

  it('replaced in a draft is gone', async () => {
    const first = await own('QUALIFICATION')
    const draft = await medical({ qualificationId: first })
    await step(clinic.api, 'updateOffer', draft, { qualificationId: await own('QUALIFICATION') })
    expect(await openFile(api, council.officer.api, `/files/${fileRow(first)}`)).toBe(404)
  })

  const fileRow = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!
})

describe('an offer that is done again', () => {
  it('has the files too, as its own', async () => {
    const pictureIds = [await own('PICTURE')]
    const words = { pictureIds, attachmentIds: [await own('ATTACHMENT')] }
    const offer = await newDraft(clinic, { ...words, qualificationId: await own('QUALIFICATION') })
    const input = { id: offer.id, idempotencyKey: freshKey() }
    const { offer: copy } = await must(clinic.api, 'copyOffer', input, 'offer { id version }')
    const { id, version } = offer
    await must(clinic.api, 'deleteDraftOffer', { id, version }, 'deletedId')
    const shown = await read(clinic.api, copy)
    expect(shown.pictures).toHaveLength(1)
    expect(ids(shown.pictures)).not.toEqual(pictureIds)
    for (const { url } of [shown.pictures[0], shown.attachments[0], shown.terms.qualification])
      expect(await openFile(api, clinic.api, url)).toBe(200)
    const repeated = await sendMutation(clinic.api, 'copyOffer', input, 'offer { id }')
    expect(repeated.data.copyOffer.offer.id).toBe(copy.id)
  })
})
