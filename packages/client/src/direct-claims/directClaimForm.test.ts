import { expect, it } from 'vitest'
import { blankBrought, blankGuest, broughtOf, guestOf, wrongBrought, wrongGuest } from './directClaimForm.ts'

it('misses what a blank form lacks, and nothing of a whole one', () => {
  const whole = { ...blankBrought(), brings: '理发', reach: 6 }
  const team = { name: '江畔志愿队', consented: true }
  expect(wrongBrought(blankBrought())).toEqual({ brings: 'REQUIRED', reach: 'REQUIRED' })
  expect(Object.entries(wrongGuest(blankGuest(), blankBrought()))).toEqual(
    ['name', 'mobile', 'brings', 'reach', 'consented'].map((field) => [field, 'REQUIRED']),
  )
  expect(wrongGuest({ ...team, mobile: '1380000' }, whole)).toEqual({ mobile: 'NOT_A_MOBILE_NUMBER' })
  expect(wrongBrought(whole)).toEqual({})
  expect(wrongGuest({ ...team, mobile: '+86 138-0000-0000' }, whole)).toEqual({})
})

it('is sent without spaces and gaps, and without a day where none is wished', () => {
  expect(broughtOf({ brings: ' 理发 ', reach: 6, wishedFrom: '', wishedUntil: '' })).toEqual({
    brings: '理发',
    reach: 6,
    wishedFrom: null,
    wishedUntil: null,
  })
  expect(guestOf({ name: ' 江畔志愿队 ', mobile: '+86 138-0000-0000', consented: true })).toEqual({
    name: '江畔志愿队',
    mobile: '13800000000',
    consented: true,
  })
})
