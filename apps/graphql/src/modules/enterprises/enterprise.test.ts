import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshCreditCode,
  freshKey,
  type Neighbourhood,
  registerEnterprise,
  sendMutation as send,
} from '../../../tests/support/story/councils.ts'

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict
let place: Neighbourhood

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  place = await createNeighbourhood(district)
})
afterAll(() => api.close())

const registration = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  creditCode: freshCreditCode(),
  name: '江城物业',
  kind: 'PROPERTY_MANAGER',
  buildingId: place.buildingId,
  contactName: '陈立',
  mobile: freshMobile(),
  password,
  ...more,
})

describe('an enterprise registers itself', () => {
  test('signs in, and sees its own record alone until it is verified', async () => {
    const first = await registerEnterprise(api, place.buildingId, '长江健康')
    const second = await registerEnterprise(api, place.buildingId, '汉口烘焙')
    const list =
      '{ enterprises(first: 50) { edges { node { name status contactMobileMasked buildings { name } } } totalCount } }'
    const { enterprises } = await first.api.ask(list)
    expect(enterprises.edges.map((edge: { node: object }) => edge.node)).toEqual([
      {
        name: '长江健康',
        status: 'REGISTERED',
        contactMobileMasked: first.mobile.replace(/^(...)....(....)$/, '$1****$2'),
        buildings: [{ name: '泰昌大厦' }],
      },
    ])
    const one = 'query ($id: ID!) { enterprise(id: $id) { name } node(id: $id) { id } }'
    expect(await first.api.ask(one, { id: second.id })).toEqual({ enterprise: null, node: null })
  })

  test('a known code gets the same answer, opens one dispute and no account', async () => {
    const known = await registerEnterprise(api, place.buildingId, '老字号茶行')
    const input = registration({ creditCode: known.creditCode, name: '冒名' })
    expect(await send(api.caller(), 'registerEnterprise', input, 'ok')).toMatchObject({
      data: { registerEnterprise: { ok: true } },
      errors: [],
    })
    expect((await api.caller().signIn(input.mobile, password)).code).toBe('WRONG_CREDENTIALS')
    // The same request repeated is no second dispute.
    expect((await send(api.caller(), 'registerEnterprise', input, 'ok')).errors).toEqual([])
    const { registrationDisputes } = await district.admin.api.ask(
      'query ($id: ID!) { registrationDisputes(first: 5, filter: { enterpriseId: $id }) { edges { node { name } } } }',
      { id: known.id },
    )
    expect(registrationDisputes.edges).toEqual([{ node: { name: '冒名' } }])
    const other = await send(api.caller(), 'registerEnterprise', { ...input, name: '又一家' }, 'ok')
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  test('wrong values are refused with the field', async () => {
    const refused = async (more: object) =>
      (await send(api.caller(), 'registerEnterprise', registration(more), 'ok')).errors[0]?.extensions.fields
    expect(await refused({ creditCode: '91350100M000100Y4Z' })).toEqual({ creditCode: 'NOT_A_CREDIT_CODE' })
    expect(await refused({ mobile: '12345' })).toEqual({ mobile: 'NOT_A_MOBILE_NUMBER' })
    expect(await refused({ password: 'short' })).toMatchObject({ password: expect.any(String) })
    expect(await refused({ name: '' })).toEqual({ name: 'REQUIRED' })
    expect(await refused({ name: '长'.repeat(61) })).toEqual({ name: 'TOO_LONG' })
    expect(await refused({ buildingId: place.streetId })).toEqual({ buildingId: 'NOT_AN_ID' })
  })

  test('its representative corrects the record, others do not', async () => {
    const own = await registerEnterprise(api, place.buildingId, '旧名')
    const input = { id: own.id, version: 1, name: '新名', contactMobile: '+86 139-0000-0001' }
    const fields = 'enterprise { name version contactMobileMasked }'
    const { data } = await send(own.api, 'updateEnterprise', input, fields)
    expect(data.updateEnterprise.enterprise).toMatchObject({
      name: '新名',
      contactMobileMasked: '139****0001',
    })
    expect((await send(own.api, 'updateEnterprise', input, fields)).code).toBe('CONFLICT')
    const stranger = await registerEnterprise(api, place.buildingId, '路人')
    expect((await send(stranger.api, 'updateEnterprise', input, fields)).code).toBe('NOT_FOUND')
    expect((await send(neighbour.admin.api, 'updateEnterprise', input, fields)).code).toBe('NOT_FOUND')
  })
})
