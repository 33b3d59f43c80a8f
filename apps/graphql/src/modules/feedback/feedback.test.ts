import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let sender: Caller
let admin: Caller

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  sender = council.communityStaff.api
  admin = council.district.admin.api
})
afterAll(() => api?.close())

const fields = `feedback { id version kind status text page requestId senderName senderRole answer viewerCanAnswer }`
const words = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  kind: 'BURDEN',
  text: '同一张表要填三遍。',
  page: '/claims?q=周宁',
  requestId: 'req-7',
  ...more,
})
const send = async (more: object = {}, who = sender) =>
  (await must(who, 'sendFeedback', words(more), fields)).feedback
const received = async (who: Caller, filter: object = {}): Promise<string[]> => {
  const answer = await who.ask(
    `query ($filter: FeedbackFilter) { feedbackReceived(first: 50, filter: $filter) { edges { node { id } } } }`,
    { filter },
  )
  return answer.feedbackReceived.edges.map((edge: { node: { id: string } }) => edge.node.id)
}
const sent = async (who: Caller) =>
  (
    await who.ask(`{ feedbackSent(first: 50) { edges { node { id status answer viewerCanAnswer } } } }`)
  ).feedbackSent.edges.map((edge: { node: object }) => edge.node)

describe('a feedback', () => {
  it('reaches the district with its page, without what was searched there, and waits there', async () => {
    const feedback = await send()
    expect(feedback).toMatchObject({ status: 'OPEN', page: '/claims', requestId: 'req-7', answer: null })
    expect(feedback).toMatchObject({ senderRole: 'COMMUNITY_STAFF', viewerCanAnswer: false })
    expect(await received(admin, { kind: 'BURDEN', statuses: ['OPEN'] })).toContain(feedback.id)
    expect(await received(admin, { kind: 'PROBLEM' })).not.toContain(feedback.id)
    const { viewerTodo } = await admin.ask('{ viewerTodo { kind count items { title } } }')
    expect(viewerTodo).toContainEqual(
      expect.objectContaining({ kind: 'FEEDBACK_TO_ANSWER', items: [{ title: '同一张表要填三遍。' }] }),
    )
  })

  it('is answered, and whoever wrote is told and reads it', async () => {
    const { id, version } = await send({ text: '列表打不开。' })
    await must(admin, 'answerFeedback', { id, version, answer: '已修复，请刷新后再试。' }, fields)
    expect(await sent(sender)).toContainEqual(
      expect.objectContaining({ id, status: 'ANSWERED', answer: '已修复，请刷新后再试。' }),
    )
    await api.runJob('outbox')
    const { messages } = await sender.ask('{ messages(first: 10) { edges { node { kind } } } }')
    expect(messages.edges).toContainEqual({ node: { kind: 'feedbackAnswered' } })
    const again = { id, version: version + 1, answer: '再答一次。' }
    expect((await sendMutation(admin, 'answerFeedback', again, fields)).code).toBe('INVALID_TRANSITION')
  })

  it('is closed with a reason, once and in its present version', async () => {
    const { id, version } = await send()
    const stale = { id, version: version + 1, reason: '重复反馈。' }
    expect((await sendMutation(admin, 'closeFeedback', stale, fields)).code).toBe('CONFLICT')
    const { feedback } = await must(admin, 'closeFeedback', { ...stale, version }, fields)
    expect(feedback).toMatchObject({ status: 'CLOSED', answer: '重复反馈。', viewerCanAnswer: false })
  })

  it('is read by the district and its auditors alone, besides whoever wrote it', async () => {
    const { id } = await send()
    const { district, streetId, communityId } = council
    const rowId = (global: string) => Buffer.from(global, 'base64url').toString().split(':')[1]!
    const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const ofStreet = await district.person(Role.AUDITOR, ScopeKind.STREET, rowId(streetId))
    const colleague = await district.person(Role.COMMUNITY_STAFF, ScopeKind.COMMUNITY, rowId(communityId))
    expect(await received(auditor.api)).toContain(id)
    expect(await received(ofStreet.api)).toEqual([])
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await sender.ask(node, { id })).node).toEqual({ id })
    for (const stranger of [colleague, ofStreet])
      expect((await stranger.api.ask(node, { id })).node).toBeNull()
  })

  it('is the same one for the same key, and at most twenty of an account within an hour', async () => {
    const writer = await council.district.person(Role.DISTRICT_ADMIN, ScopeKind.DISTRICT, council.district.id)
    const key = freshKey()
    const first = await send({ idempotencyKey: key }, writer.api)
    expect((await send({ idempotencyKey: key }, writer.api)).id).toBe(first.id)
    for (let count = 1; count < 20; count++) await send({}, writer.api)
    expect((await sendMutation(writer.api, 'sendFeedback', words(), fields)).code).toBe('TOO_MANY_ATTEMPTS')
  })

  it('names each field that is wrong', async () => {
    const wrong: Record<string, unknown> = {
      idempotencyKey: 'short',
      text: '',
      page: '/'.repeat(200),
      requestId: 'two words',
    }
    for (const [field, value] of Object.entries(wrong)) {
      const { code, errors } = await sendMutation(sender, 'sendFeedback', words({ [field]: value }), fields)
      expect(code).toBe('INVALID_INPUT')
      expect(Object.keys(errors[0]!.extensions['fields'] as object)).toEqual([field])
    }
    const { id, version } = await send()
    const empty = await sendMutation(admin, 'answerFeedback', { id, version, answer: '' }, fields)
    expect(empty.errors[0]!.extensions['fields']).toHaveProperty('answer')
  })
})
