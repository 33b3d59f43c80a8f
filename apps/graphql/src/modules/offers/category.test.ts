import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { completeDraft, type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

const all = `{ categories(retired: true) { code kind zh en review retired version } }`
const category = 'category { code kind zh en review retired version }'

let api: TestApi
let district: StoryDistrict
let story: CouncilStory

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  await createDistrict(api, '武昌区', '420106')
  story = await createCouncil(api, district)
})
afterAll(() => api?.close())

const find = async (code: string) =>
  (await district.admin.api.ask(all)).categories.find((one: { code: string }) => one.code === code)
const keep = (name: string, input: object) => must(district.admin.api, name, input, category)
const tryKeep = (name: string, input: object) => sendMutation(district.admin.api, name, input, category)
const draft = () => ({
  idempotencyKey: freshKey(),
  membershipId: story.chair.membershipId,
  ...completeDraft,
})

describe('categories', () => {
  test('are added once for a key, renamed, and their review is moved', async () => {
    const facts = { kind: 'SERVICE', zh: '宠物照护', en: 'Pet care', review: 'COUNCIL' }
    const input = { idempotencyKey: freshKey(), ...facts }
    const { category: added } = await keep('createCategory', input)
    expect(added).toMatchObject({ ...facts, retired: false, version: 1 })
    expect((await keep('createCategory', input)).category.code).toBe(added.code)

    const change = { code: added.code, version: 1, zh: '宠物服务', review: 'DISTRICT' }
    const { category: changed } = await keep('updateCategory', change)
    expect(changed).toMatchObject({ zh: '宠物服务', en: 'Pet care', review: 'DISTRICT', version: 2 })
    expect((await tryKeep('updateCategory', change)).code).toBe('CONFLICT')
  })

  test('are refused by field: a name that is there, or empty, or too long', async () => {
    const { zh, en } = await find('S03')
    const facts = { kind: 'SERVICE', zh, en, review: 'COUNCIL' }
    const refused = async (more: object) =>
      (await tryKeep('createCategory', { idempotencyKey: freshKey(), ...facts, ...more })).errors[0]!
        .extensions.fields
    expect(await refused({})).toEqual({ zh: 'DUPLICATE', en: 'DUPLICATE' })
    expect(await refused({ zh: '', en: 'x'.repeat(61) })).toEqual({ zh: 'REQUIRED', en: 'TOO_LONG' })
  })

  test('that retire stay on their offers and cannot be chosen, until they are restored', async () => {
    const { offer } = await must(story.chair.api, 'createOffer', draft(), 'offer { id version }')
    const { version } = await find('S03')
    const used = await district.admin.api.ask('{ categoryUse { code offers published underReview } }')
    expect(used.categoryUse).toEqual([{ code: 'S03', offers: 1, published: 0, underReview: 0 }])

    await keep('retireCategory', { code: 'S03', version })
    const { categories } = await story.chair.api.ask('{ categories { code } }')
    expect(categories.map(({ code }: { code: string }) => code)).not.toContain('S03')
    const refused = await sendMutation(story.chair.api, 'createOffer', draft(), 'offer { id }')
    expect(refused.errors[0]!.extensions.fields).toEqual({ category: 'NOT_ALLOWED' })
    const kept = { ...offer, title: '纠纷调解日' }
    const { offer: same } = await must(
      story.chair.api,
      'updateOffer',
      kept,
      'offer { terms { category { code } } }',
    )
    expect(same.terms.category.code).toBe('S03')
    const copy = { idempotencyKey: freshKey(), id: offer.id }
    const copied = await must(
      story.chair.api,
      'copyOffer',
      copy,
      'offer { terms { category { code kind } } }',
    )
    expect(copied.offer.terms.category).toEqual({ code: 'S01', kind: 'SERVICE' })

    await keep('restoreCategory', { code: 'S03', version: version + 1 })
    await must(story.chair.api, 'createOffer', draft(), 'offer { id }')
  })

  test('of a kind never all retire', async () => {
    const { categories } = await district.admin.api.ask(all)
    const culture = categories.filter(({ kind }: { kind: string }) => kind === 'CULTURE')
    for (const { code, version } of culture.slice(1)) await keep('retireCategory', { code, version })
    const last = await tryKeep('retireCategory', { code: culture[0].code, version: culture[0].version })
    expect(last.errors[0]!.extensions.fields).toEqual({ code: 'NOT_ALLOWED' })
  })

  test('are ordered within their kind, all of it', async () => {
    const codes = (await district.admin.api.ask(all)).categories
      .filter(({ kind }: { kind: string }) => kind === 'PRODUCT')
      .map(({ code }: { code: string }) => code)
    const order = (given: string[]) =>
      sendMutation(
        district.admin.api,
        'orderCategories',
        { kind: 'PRODUCT', codes: given },
        'categories { code }',
      )
    const [first, second, ...rest] = codes
    const { data } = await order([second, first, ...rest])
    const { territory } = await district.admin.api.ask('{ territory { timeline { facts } } }')
    expect(territory.timeline.at(-1).facts.changes.order).toEqual([
      ['文化创意', '教育培训'],
      ['教育培训', '文化创意'],
    ])
    expect(data.orderCategories.categories[0].code).toBe(second)
    expect((await order(rest)).errors[0]!.extensions.fields).toEqual({ codes: 'NOT_ALLOWED' })
    expect((await order(['S03', ...codes])).errors[0]!.extensions.fields).toEqual({ codes: 'NOT_FOUND' })
  })

  test('are kept by the district alone, and every change stands on its timeline', async () => {
    const { version } = await find('S01')
    const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    for (const caller of [auditor.api, story.officer.api, story.chair.api])
      expect((await sendMutation(caller, 'retireCategory', { code: 'S01', version }, category)).code).toBe(
        'FORBIDDEN',
      )
    const missing = await tryKeep('updateCategory', { code: 'X1', version: 1 })
    expect(missing.code).toBe('NOT_FOUND')
    const { territory } = await auditor.api.ask('{ territory { timeline { action facts } } }')
    const actions = territory.timeline.map(({ action }: { action: string }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['createCategory', 'updateCategory', 'retireCategory', 'orderCategories']),
    )
  })
})
