import { expect, it } from 'vitest'
import { emptyGrantForm, grantInput, personInput, wrongGrantFields } from './grantForm.ts'

const form = {
  ...emptyGrantForm('AUDITOR'),
  mobile: '+86 138-0000-0000',
  name: ' 周宁 ',
  scopeId: 'x',
}

it('names every field that is wrong at once', () => {
  expect(wrongGrantFields(emptyGrantForm(), false)).toEqual({
    mobile: 'NOT_A_MOBILE_NUMBER',
    name: 'REQUIRED',
    role: 'REQUIRED',
  })
  expect(wrongGrantFields(emptyGrantForm('AUDITOR'), true)).toEqual({ scopeId: 'REQUIRED' })
  expect(wrongGrantFields({ ...form, validFrom: '2026-12-02', validUntil: '2026-12-01' }, false)).toEqual({
    validUntil: 'END_BEFORE_START',
  })
})

it('is sent as the server stores it', () => {
  expect(wrongGrantFields(form, false)).toEqual({})
  expect(personInput(form)).toEqual({ mobile: '13800000000', name: '周宁' })
  expect(grantInput(form)).toEqual({ role: 'AUDITOR', scopeId: 'x', validFrom: null, validUntil: null })
})
