import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  createDeliveries,
  type DeliveryStory,
  readClaim,
  take,
  tryTake,
} from '../../../tests/support/story/deliveries.ts'
import { newMessages } from '../../../tests/support/story/messages.ts'
import { type CouncilStory, createCouncil } from '../../../tests/support/story/offers.ts'

const day = 86_400_000
const rating = { punctuality: 5, quality: 4, conduct: 5, benefit: 3, comment: '讲得清楚' }

let api: TestApi
let council: CouncilStory
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  story = await createDeliveries(api, council, await council.member('友好口腔'))
})
afterAll(() => api?.close())

const evaluate = (who: Caller, claim: object, more: object = {}) =>
  tryTake(who, 'evaluateClaim', { ...claim, ...rating, ...more })

describe('an evaluation', () => {
  it('is blind until both are in, and the second opens them at once', async () => {
    const claim = await story.confirmed()
    const first = (await evaluate(story.community, claim)).data.evaluateClaim.claim
    expect(first).toMatchObject({
      status: 'DELIVERED',
      viewerHasEvaluated: true,
      viewerCanEvaluate: false,
      evaluations: [{ side: 'TAKER', ...rating }],
    })
    expect(await readClaim(story.giver, claim)).toMatchObject({
      status: 'DELIVERED',
      viewerHasEvaluated: false,
      viewerCanEvaluate: true,
      evaluations: [],
    })
    expect((await readClaim(await story.admin(), claim)).evaluations).toEqual([])
    const second = (await evaluate(story.giver, claim, { comment: '' })).data.evaluateClaim.claim
    expect(second.status).toBe('EVALUATED')
    expect(second.evaluations).toHaveLength(2)
    expect((await readClaim(story.community, claim)).evaluations).toHaveLength(2)
    expect(second.timeline.slice(-2)).toMatchObject([
      { action: 'evaluateClaim', to: null, facts: { side: 'TAKER' } },
      { action: 'evaluateClaim', from: 'DELIVERED', to: 'EVALUATED', facts: { side: 'PROVIDER' } },
    ])
  })

  it('is looked into by the street and the district where the two lie too far apart', async () => {
    const differ = async (who: Caller, id: string) =>
      (await who.ask('query ($id: ID!) { claim(id: $id) { evaluationsDiffer } }', { id })).claim
        .evaluationsDiffer
    const listed = async (who: Caller) => {
      const query = '{ claims(first: 100, filter: { evaluationsDiffer: true }) { edges { node { id } } } }'
      return (await who.ask(query)).claims.edges.map((edge: { node: { id: string } }) => edge.node.id)
    }
    const near = await story.confirmed()
    await evaluate(story.community, near, { benefit: 3 })
    await evaluate(story.giver, near, { benefit: 5 })
    const far = await story.confirmed()
    await evaluate(story.community, far, { quality: 1 })
    expect(await differ(council.streetStaff.api, far.id)).toBe(false)
    await evaluate(story.giver, far, { quality: 4 })
    const overseers = [council.streetStaff.api, await story.admin()]
    for (const who of overseers) {
      expect([await differ(who, near.id), await differ(who, far.id)]).toEqual([false, true])
      expect(await listed(who)).toEqual([far.id])
    }
    for (const who of [story.community, story.giver, council.officer.api]) {
      expect(await differ(who, far.id)).toBe(false)
      expect(await listed(who)).toEqual([])
    }
    const [told] = await newMessages(api, council.streetStaff)
    expect(told).toMatchObject({ kind: 'evaluationsDiffer', recordId: far.id })
  })

  it('of both sides at one moment opens them too', async () => {
    const claim = await story.confirmed()
    const answers = await Promise.all([evaluate(story.community, claim), evaluate(story.giver, claim)])
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined])
    expect(await readClaim(story.giver, claim)).toMatchObject({ status: 'EVALUATED', evaluations: [{}, {}] })
  })

  it('is given once, by a side, to a delivery that holds', async () => {
    const open = await story.delivered()
    const early = await evaluate(story.giver, open)
    expect(early.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      facts: { from: 'DELIVERED', to: 'EVALUATED' },
    })
    const claim = await take(story.community, 'confirmDelivery', open)
    expect((await evaluate(council.streetStaff.api, claim)).code).toBe('FORBIDDEN')
    expect((await evaluate(council.officer.api, claim)).code).toBe('FORBIDDEN')
    expect((await evaluate(story.stranger, claim)).code).toBe('NOT_FOUND')
    expect((await evaluate(story.giver, claim, { version: 99 })).code).toBe('CONFLICT')
    expect((await evaluate(story.giver, claim)).code).toBeUndefined()
    expect((await evaluate(story.giver, claim)).code).toBe('INVALID_TRANSITION')
    expect(await readClaim(story.giver, claim)).toMatchObject({ status: 'DELIVERED', evaluations: [{}] })
  })

  it('refuses ratings out of range and words too long', async () => {
    const claim = await story.confirmed()
    const wrong = { punctuality: 0, quality: 6, conduct: -1, comment: '长'.repeat(501) }
    const answer = await evaluate(story.giver, claim, wrong)
    expect(answer.code).toBe('INVALID_INPUT')
    expect(answer.errors[0]!.extensions.fields).toEqual({
      punctuality: 'TOO_SMALL',
      quality: 'TOO_LARGE',
      conduct: 'TOO_SMALL',
      comment: 'TOO_LONG',
    })
    expect((await readClaim(story.giver, claim)).viewerHasEvaluated).toBe(false)
  })

  it('is open with one or none when the term has ended, and none comes after it', async () => {
    const one = await story.confirmed()
    await evaluate(story.giver, one)
    const none = await story.confirmed()
    await api.runJob('end-evaluations')
    expect((await readClaim(story.community, one)).status).toBe('DELIVERED')
    await story.pass(30 * day)
    expect((await evaluate(story.community, one)).code).toBe('TOO_LATE')
    await api.runJob('end-evaluations')
    await api.runJob('end-evaluations')
    const shown = await readClaim(story.community, one)
    expect(shown).toMatchObject({ status: 'EVALUATED', evaluations: [{ side: 'PROVIDER' }] })
    expect(shown.timeline.at(-1)).toMatchObject({
      action: 'endEvaluations',
      source: 'SYSTEM',
      to: 'EVALUATED',
    })
    expect(await readClaim(story.giver, none)).toMatchObject({ status: 'EVALUATED', evaluations: [] })
    expect((await evaluate(story.community, { id: one.id, version: shown.version })).code).toBe(
      'INVALID_TRANSITION',
    )
  })
})

describe('an evaluated claim', () => {
  const evaluated = async () => {
    const claim = await story.confirmed()
    await evaluate(story.community, claim)
    return (await evaluate(story.giver, claim)).data.evaluateClaim.claim as { id: string; version: number }
  }

  it('is archived by the community, or by itself after a month', async () => {
    const { id, version } = await evaluated()
    const send = (who: Caller, more: object = {}) => tryTake(who, 'archiveClaim', { id, version, ...more })
    expect((await send(story.giver)).code).toBe('FORBIDDEN')
    expect((await send(story.community, { version: 99 })).code).toBe('CONFLICT')
    expect((await send(story.community, { id: 'x' })).errors[0]!.extensions.fields).toEqual({
      id: 'NOT_AN_ID',
    })
    const archived = (await send(story.community)).data.archiveClaim.claim
    expect(archived).toMatchObject({ status: 'ARCHIVED', viewerCanArchive: false })
    expect(archived.timeline.at(-1)).toMatchObject({
      action: 'archiveClaim',
      from: 'EVALUATED',
      to: 'ARCHIVED',
    })
    expect((await send(story.community, { version: archived.version })).code).toBe('INVALID_TRANSITION')

    const other = await evaluated()
    await api.runJob('archive-claims')
    expect((await readClaim(story.community, other)).status).toBe('EVALUATED')
    await story.pass(31 * day)
    await api.runJob('archive-claims')
    const later = await readClaim(story.community, other)
    expect(later.status).toBe('ARCHIVED')
    expect(later.timeline.at(-1)).toMatchObject({ action: 'archiveClaims', source: 'SYSTEM' })
  })
})
