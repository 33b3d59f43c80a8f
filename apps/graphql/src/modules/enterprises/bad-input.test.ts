import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Limits } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badRequiredText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict, freshMobile, password } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshCreditCode,
  freshKey,
  type Neighbourhood,
  type Registered,
  registerEnterprise,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import { upload } from '../../../tests/support/story/files.ts'

let api: TestApi
let place: Neighbourhood
let own: Registered
let foreignAdmin: Caller

beforeAll(async () => {
  api = await startApi()
  place = await createNeighbourhood(await createDistrict(api))
  own = await registerEnterprise(api, place.buildingId, '长江健康')
  foreignAdmin = (await createDistrict(api, '武昌区', '420106')).admin.api
})
afterAll(() => api?.close())

const wrong = (fields: object) => ({ code: 'INVALID_INPUT', fields })

describe('registerEnterprise', () => {
  const sent = (more: object) =>
    refused(api, () =>
      sendMutation(
        api.caller(),
        'registerEnterprise',
        {
          idempotencyKey: freshKey(),
          creditCode: freshCreditCode(),
          name: '江城物业',
          kind: 'PROPERTY_MANAGER',
          buildingId: place.buildingId,
          contactName: '陈立',
          mobile: freshMobile(),
          password,
          ...more,
        },
        'ok',
      ),
    )

  test.each(badRequiredText(Limits.nameLength))('refuses names like %j with %s', async (text, code) => {
    expect(await sent({ name: text, contactName: text })).toEqual(wrong({ name: code, contactName: code }))
  })
  test.each(badKeys)('refuses the key %j with %s', async (idempotencyKey, code) => {
    expect(await sent({ idempotencyKey })).toEqual(wrong({ idempotencyKey: code }))
  })
  test.each([
    [{ creditCode: '91350100M000100Y4Z' }, { creditCode: 'NOT_A_CREDIT_CODE' }],
    [{ creditCode: '9'.repeat(41) }, { creditCode: 'TOO_LONG' }],
    [{ creditCode: '' }, { creditCode: 'REQUIRED' }],
    [{ mobile: '12345678901' }, { mobile: 'NOT_A_MOBILE_NUMBER' }],
    [{ mobile: '1'.repeat(41) }, { mobile: 'TOO_LONG' }],
    [{ mobile: '' }, { mobile: 'REQUIRED' }],
    [{ password: 'short' }, { password: 'WEAK_PASSWORD' }],
    [{ password: 'p'.repeat(129) }, { password: 'TOO_LONG' }],
    [{ buildingId: 'nonsense' }, { buildingId: 'NOT_AN_ID' }],
  ])('refuses %j', async (more, fields) => {
    expect(await sent(more)).toEqual(wrong(fields))
  })
  test('refuses a building that nobody knows', async () => {
    const buildingId = Buffer.from('Building:0192f0c0-0000-7000-8000-000000000000').toString('base64url')
    expect(await sent({ buildingId })).toEqual(wrong({ buildingId: 'NOT_FOUND' }))
  })
})

describe('updateEnterprise', () => {
  const sent = (more: object, who: Caller = own.api) =>
    refused(api, () =>
      sendMutation(who, 'updateEnterprise', { id: own.id, version: 1, name: '新名', ...more }, '__typename'),
    )

  test.each(badRequiredText(Limits.nameLength))('refuses names like %j with %s', async (text, code) => {
    expect(await sent({ name: text, contactName: text })).toEqual(wrong({ name: code, contactName: code }))
  })
  test.each([
    [{ contactMobile: '12345' }, { contactMobile: 'NOT_A_MOBILE_NUMBER' }],
    [{ contactMobile: '' }, { contactMobile: 'REQUIRED' }],
    [{ contactMobile: '1'.repeat(41) }, { contactMobile: 'TOO_LONG' }],
    [{ licenceId: 'nonsense' }, { licenceId: 'NOT_AN_ID' }],
    [{ id: 'nonsense' }, { id: 'NOT_AN_ID' }],
  ])('refuses %j', async (more, fields) => {
    expect(await sent(more)).toEqual(wrong(fields))
  })
  test('refuses a file for another purpose, somebody else’s and one that waited too long', async () => {
    const licence = await upload(api, own.api, 'LICENCE')
    const picture = await upload(api, own.api, 'PICTURE')
    const foreign = await upload(api, place.streetStaff.api, 'LICENCE')
    const absent = wrong({ licenceId: 'NOT_FOUND' })
    expect(await sent({ licenceId: picture })).toEqual(absent)
    expect(await sent({ licenceId: foreign })).toEqual(absent)
    const now = api.clock.now()
    api.clock.advance(Limits.fileAttachWithin + 1)
    expect(await sent({ licenceId: licence })).toEqual(absent)
    api.clock.set(now)
  })
  test('refuses a stale version, another district and another enterprise', async () => {
    expect(await sent({ version: 9 })).toEqual({ code: 'CONFLICT', facts: { currentVersion: 1 } })
    expect(await sent({}, foreignAdmin)).toEqual({ code: 'NOT_FOUND' })
    const stranger = await registerEnterprise(api, place.buildingId, '路人')
    expect(await sent({}, stranger.api)).toEqual({ code: 'NOT_FOUND' })
  })
})
