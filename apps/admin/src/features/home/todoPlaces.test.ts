import { expect, it } from 'vitest'
import { todoPlace, type TodoGroup, waitingGroups } from './todoPlaces.ts'

it('opens a record in the list that is worked off', () => {
  expect(todoPlace('MEMBERSHIP_TO_APPROVE', 'm')).toEqual({
    name: 'memberships',
    query: { view: 'pending', open: 'm' },
  })
  expect(todoPlace('DELIVERY_TO_SETTLE')).toEqual({ name: 'claims', query: { view: 'DELIVERY_TO_SETTLE' } })
  expect(todoPlace('DIRECT_CLAIM_TO_CONFIRM', 'd')).toEqual({ name: 'direct-claim', params: { id: 'd' } })
  expect(todoPlace('DIRECT_CLAIM_TO_RECORD')).toEqual({ name: 'needs' })
})

it('puts first what is overdue, and leaves out what waits for nobody', () => {
  const group = (kind: TodoGroup['kind'], count: number, overdue: number): TodoGroup => ({
    __typename: 'TodoGroup',
    kind,
    count,
    overdue,
    dueSoon: 0,
    items: [],
  })
  const groups = [
    group('MEMBERSHIP_TO_APPROVE', 2, 0),
    group('OFFER_TO_REVIEW', 3, 1),
    group('TIME_TO_ANSWER', 0, 0),
  ]
  expect(waitingGroups(groups).map(({ kind }) => kind)).toEqual(['OFFER_TO_REVIEW', 'MEMBERSHIP_TO_APPROVE'])
})
