import { expect, it } from 'vitest'
import { groupsOf, type ListedMessage, recordPlace } from './messageGroups.ts'

function message(id: string, recordId: string, readAt: string | null = null): ListedMessage {
  const told = { id, recordId, readAt, at: '2026-11-24T01:00:00Z', kind: 'offerSubmitted', facts: {} }
  return { __typename: 'Message', recordKind: 'OFFER', recordName: '社区义诊', ...told }
}

it('gathers messages by their record, the one told of last first', () => {
  const groups = groupsOf([message('3', 'b'), message('2', 'a'), message('1', 'b', '2026-11-24T02:00:00Z')])
  expect(groups.map(({ record }) => record.recordId)).toEqual(['b', 'a'])
  expect(groups[0]!.messages.map(({ id }) => id)).toEqual(['3', '1'])
  expect(groups[0]!.unreadIds).toEqual(['3'])
})

it('leads to the page of a record, where there is one', () => {
  expect(recordPlace('OFFER', 'x')).toEqual({ name: 'offer', params: { id: 'x' } })
  expect(recordPlace('MEMBERSHIP', 'x')).toEqual({ name: 'memberships', query: { open: 'x' } })
  expect(recordPlace('USER', 'x')).toBeNull()
})
