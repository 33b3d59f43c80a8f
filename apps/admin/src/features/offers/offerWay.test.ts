import { expect, it } from 'vitest'
import { OfferStatus } from '@youlin/schema'
import { wayOf } from './offerWay.ts'

it('leads through whatever state an offer is in', () => {
  for (const status of Object.values(OfferStatus)) expect(wayOf(status)).toContain(status)
  expect(wayOf('PAUSED')).toEqual(['DRAFT', 'SUBMITTED', 'PAUSED', 'CLOSED'])
  expect(wayOf('EXPIRED')).toEqual(['DRAFT', 'SUBMITTED', 'PUBLISHED', 'EXPIRED'])
})
