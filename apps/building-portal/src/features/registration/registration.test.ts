import { describe, expect, it } from 'vitest'
import { normalised, type Registration, wrongFields } from './registration.ts'

const typed: Registration = {
  kind: 'ENTERPRISE',
  name: ' 江汉医疗 ',
  creditCode: '9142 0100 ma4k x0x0 0q',
  buildingId: 'b',
  contactName: '王芳',
  mobile: '+86 138-0000-0000',
  password: '足够长的一个密码句子',
}

describe('A registration', () => {
  it('is read as the server stores it', () => {
    expect(normalised(typed)).toMatchObject({
      name: '江汉医疗',
      creditCode: '91420100MA4KX0X00Q',
      mobile: '13800000000',
    })
  })

  it('names every field that is wrong at once', () => {
    const bad = { ...typed, creditCode: '123', mobile: '12', password: 'short', name: '', buildingId: null }
    expect(wrongFields(normalised(bad))).toEqual({
      name: 'REQUIRED',
      creditCode: 'NOT_A_CREDIT_CODE',
      buildingId: 'REQUIRED',
      mobile: 'NOT_A_MOBILE_NUMBER',
      password: 'WEAK_PASSWORD',
    })
  })

  it('passes when everything is there', () => {
    expect(wrongFields({ ...normalised(typed), creditCode: '91350100M000100Y43' })).toEqual({})
  })
})
