import { expect, it } from 'vitest'
import { blankBrought, blankGuest, broughtOf, guestOf, wrongBrought, wrongGuest } from './directClaimForm.ts'

it('misses what a blank form lacks, and nothing of a whole one', () => {
  expect(wrongBrought(blankBrought())).toEqual({ brings: 'REQUIRED', reach: 'REQUIRED' })
  expect(wrongGuest(blankGuest())).toEqual({ name: 'REQUIRED', mobile: 'REQUIRED', consented: 'REQUIRED' })
  expect(wrongGuest({ name: '江畔志愿队', mobile: '1380000', consented: true })).toEqual({
    mobile: 'NOT_A_MOBILE_NUMBER',
  })
  expect(wrongBrought({ ...blankBrought(), brings: '理发', reach: 6 })).toEqual({})
  expect(wrongGuest({ name: '江畔志愿队', mobile: '+86 138-0000-0000', consented: true })).toEqual({})
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
