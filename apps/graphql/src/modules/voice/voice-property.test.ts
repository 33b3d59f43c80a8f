import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Limits, VoiceReply } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { createDeliveries, type DeliveryStory } from '../../../tests/support/story/deliveries.ts'
import { createCouncil } from '../../../tests/support/story/offers.ts'
import { evaluateBy, sendVoice, voiceOf } from '../../../tests/support/story/voice.ts'

const { YES, PARTLY, NO, UNSURE } = VoiceReply
const mark = fc.integer({ min: 1, max: 5 })
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const answer = fc.record({
  satisfaction: mark,
  conduct: maybe(mark),
  needMet: maybe(fc.constantFrom(YES, PARTLY, NO)),
  again: maybe(fc.constantFrom(YES, NO, UNSURE)),
  timeFits: maybe(fc.constantFrom(YES, NO)),
})
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never

let api: TestApi
let story: DeliveryStory

beforeAll(async () => {
  // Hours pass with each delivery, and nobody has to sign in again.
  api = await startApi({ SESSION_IDLE_MINUTES: '100000000', SESSION_IDLE_ADMIN_MINUTES: '100000000' })
  const council = await createCouncil(api, await createDistrict(api))
  story = await createDeliveries(api, council, await council.member('友好口腔'))
})
afterAll(() => api?.close())

const questions = [
  ['SATISFACTION', 'satisfaction', []],
  ['CONDUCT', 'conduct', []],
  ['NEED_MET', 'needMet', [YES, PARTLY, NO]],
  ['AGAIN', 'again', [YES, NO, UNSURE]],
  ['TIME_FITS', 'timeFits', [YES, NO]],
] as const

/** What the page has to show of answers, counted by hand. */
function counted(answers: readonly Answer[]) {
  const figures = questions.flatMap(([question, key, replies]) => {
    const given = answers.map((one) => one[key]).filter((value) => value !== null)
    if (given.length < Limits.answersForResult) return []
    const sum = given.reduce<number>((total, value) => total + Number(value), 0)
    const isMarked = replies.length === 0
    return {
      question,
      answers: given.length,
      mean: isMarked ? Math.round((sum * 10) / given.length) / 10 : null,
      replies: replies.map((reply) => ({ reply, count: given.filter((value) => value === reply).length })),
    }
  })
  return { answers: answers.length, figures }
}

it('shows the means and shares of what was answered, whatever that was and in whatever order', async () => {
  const property = fc.asyncProperty(fc.array(answer, { maxLength: 14 }), async (answers) => {
    const claim = await story.confirmed()
    const { token } = await voiceOf(story.community, claim)
    const codes = await Promise.all(answers.map((one) => sendVoice(api.caller(), token, one)))
    expect(codes.filter(({ code }) => code)).toEqual([])
    await evaluateBy(story.community, claim)
    await evaluateBy(story.giver, claim)
    expect((await voiceOf(story.giver, claim)).result).toEqual(counted(answers))
  })
  await fc.assert(property, { numRuns: 25 })
}, 120_000)
