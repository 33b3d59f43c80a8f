import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { createDeliveries, type DeliveryStory } from '../../../tests/support/story/deliveries.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'
import {
  evaluateBy,
  openForm,
  ratedAndEvaluated,
  sendVoice,
  voiceOf,
} from '../../../tests/support/story/voice.ts'

const everything = { conduct: 4, needMet: 'PARTLY', again: 'UNSURE', timeFits: 'NO' }

let api: TestApi
let owner: pg.Client
let council: CouncilStory
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  owner = await api.database.owner()
  council = await createCouncil(api, await createDistrict(api))
  story = await createDeliveries(api, council, await council.member('友好口腔'))
})
afterAll(() => api?.close())

describe('The result', () => {
  it('opens with the evaluations, to those who read them', async () => {
    const claim = await story.confirmed()
    const token = (await voiceOf(story.community, claim)).token
    for (const satisfaction of [5, 4, 4]) await sendVoice(api.caller(), token, { satisfaction })
    const everybody = async (): Promise<Caller[]> => [
      story.community,
      story.giver,
      council.streetStaff.api,
      await story.admin(),
    ]
    await evaluateBy(story.community, claim)
    for (const who of await everybody()) expect((await voiceOf(who, claim)).result).toBeNull()
    await evaluateBy(story.giver, claim)
    for (const who of await everybody())
      expect((await voiceOf(who, claim)).result).toEqual({
        answers: 3,
        figures: [{ question: 'SATISFACTION', answers: 3, mean: 4.3, replies: [] }],
      })
    // The council only looks on; to a stranger there is no such claim.
    expect(await voiceOf(council.officer.api, claim)).toBeNull()
    expect(await voiceOf(story.stranger, claim)).toBeNull()
    // Who oversees may not collect answers in the sides' place.
    expect((await voiceOf(council.streetStaff.api, claim)).token).toBeNull()
  })

  it('shows how many answered, and no figures of fewer than three', async () => {
    const none = await ratedAndEvaluated(api, story, [])
    expect((await voiceOf(story.giver, none)).result).toEqual({ answers: 0, figures: [] })
    const two = await ratedAndEvaluated(api, story, [everything, everything])
    expect((await voiceOf(story.giver, two)).result).toEqual({ answers: 2, figures: [] })
    const some = await ratedAndEvaluated(api, story, [
      everything,
      everything,
      { satisfaction: 1 },
      { timeFits: 'YES' },
    ])
    const { answers, figures } = (await voiceOf(story.giver, some)).result
    expect(answers).toBe(4)
    expect(figures).toEqual([
      { question: 'SATISFACTION', answers: 4, mean: 4, replies: [] },
      {
        question: 'TIME_FITS',
        answers: 3,
        mean: null,
        replies: [
          { reply: 'YES', count: 1 },
          { reply: 'NO', count: 2 },
        ],
      },
    ])
  })

  it('takes answers that come after the evaluations, until the link closes', async () => {
    const claim = await ratedAndEvaluated(api, story, [{}, {}])
    expect((await sendVoice(api.caller(), claim.token, { satisfaction: 2 })).code).toBeUndefined()
    expect((await voiceOf(story.giver, claim)).result).toMatchObject({ answers: 3, figures: [{ mean: 4 }] })
  })

  it('leaves with the list of claims, to whoever sees it there', async () => {
    const claim = await ratedAndEvaluated(api, story, [{}, {}, { satisfaction: 4 }])
    const admin = await story.admin()
    const columns = ['status', 'residentAnswers', 'residentMean']
    const input = { list: 'CLAIMS', format: 'CSV', columns, filter: { statuses: ['EVALUATED'] } }
    const { address } = await must(admin, 'prepareExport', input, 'address')
    const headers = { host: 'localhost', cookie: admin.cookie! }
    const lines = (await api.server.inject({ url: address, headers })).body.trim().split(/\r?\n/)
    expect(lines[0]).toMatch(/状态,居民评价份数,居民满意度$/)
    // The newest claim stands first.
    expect(lines[1]).toBe('已评价,3,4.7')
    expect((await voiceOf(admin, claim)).result.figures[0].mean).toBe(4.7)
  })

  it('is read for a whole list by one statement', async () => {
    await ratedAndEvaluated(api, story, [{}, {}, {}])
    const read = async (first: number) => {
      api.statements.splice(0)
      const { claims } = await story.giver.ask(
        `{ claims(first: ${first}) { edges { node { residentVoice { result { answers } } } } } }`,
      )
      expect(claims.edges.length).toBe(first)
      return api.statements.length
    }
    expect(await read(6)).toBe(await read(2))
    expect(api.statements.filter((statement) => statement.includes('voice_link'))).toHaveLength(1)
  })
})

describe('Another district', () => {
  it('neither shows nor counts, though its people open and answer links from anywhere', async () => {
    const claim = await ratedAndEvaluated(api, story, [{}, {}])
    const there = await createDistrict(api, '武昌区', '420106')
    expect(await voiceOf(there.admin.api, claim)).toBeNull()
    const seen = await openForm(there.admin.api, claim.token)
    expect(Object.keys(seen).sort()).toEqual([
      'compoundName',
      'offerTitle',
      'providerName',
      'startsAt',
      'state',
    ])
    expect((await sendVoice(there.admin.api, claim.token)).code).toBeUndefined()
    const { rows } = await owner.query(
      'select distinct district_id from voice_answer where district_id <> $1',
      [council.district.id],
    )
    expect(rows).toEqual([])
    // Whoever answered stays signed in where they were.
    expect((await there.admin.api.ask('{ territory { name } }')).territory.name).toBe('武昌区')
  })
})
