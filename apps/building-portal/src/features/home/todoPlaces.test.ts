import { expect, it } from 'vitest'
import type { TodoKind } from '@youlin/schema'
import { ranked, type TodoGroup, todoList } from './todoPlaces.ts'

function group(kind: TodoKind, due: string | null, overdue = 0, count = 1): TodoGroup {
  const item = {
    __typename: 'TodoItem' as const,
    recordKind: 'CLAIM' as const,
    recordId: kind,
    due,
    light: null,
  }
  return {
    __typename: 'TodoGroup',
    kind,
    count,
    overdue,
    items: [{ ...item, title: '法律咨询', subtitle: '花园小区' }],
  }
}

it('puts what is overdue first, then what is due next, and names what is beyond five', () => {
  const { shown, further } = ranked([
    group('CLAIM_TO_EVALUATE', null),
    group('CLAIM_TO_ANSWER', '2026-11-26T10:00:00Z'),
    group('TIME_TO_ANSWER', '2026-11-25T10:00:00Z'),
    group('DELIVERY_TO_RECORD', '2026-11-27T10:00:00Z', 1),
    group('NO_SHOW_TO_ANSWER', '2026-11-28T10:00:00Z'),
    group('OFFER_RETURNED', '2026-11-29T10:00:00Z'),
    group('PLACE_TO_TAKE', '2026-11-24T10:00:00Z', 0, 0),
  ])
  expect(shown.map(({ kind }) => kind)).toEqual([
    'DELIVERY_TO_RECORD',
    'TIME_TO_ANSWER',
    'CLAIM_TO_ANSWER',
    'NO_SHOW_TO_ANSWER',
    'OFFER_RETURNED',
  ])
  expect(further.map(({ kind }) => kind)).toEqual(['CLAIM_TO_EVALUATE'])
})

it('leads to the list of its kind', () => {
  expect(todoList('CLAIM_TO_ANSWER')).toEqual({ name: 'claims', query: { todo: 'CLAIM_TO_ANSWER' } })
  expect(todoList('MEMBERSHIP_TO_ENDORSE')).toEqual({ name: 'memberships' })
  expect(todoList('DIRECT_CLAIM_TO_CONFIRM')).toEqual({ name: 'needs', query: { view: 'MINE' } })
})
