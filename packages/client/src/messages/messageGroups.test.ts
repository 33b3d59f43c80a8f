import { expect, it } from 'vitest'
import { groupsOf, type ListedMessage } from './messageGroups.ts'

function message(id: string, recordId: string, readAt: string | null = null): ListedMessage {
  return {
    __typename: 'Message',
    id,
    at: '2026-11-24T01:00:00Z',
    kind: 'claimAccepted',
    facts: {},
    recordKind: 'CLAIM',
    recordId,
    recordName: '法律咨询',
    readAt,
  }
}

it('gathers messages by their record in the order of the newest, and says what is unread', () => {
  const groups = groupsOf([message('4', 'b'), message('3', 'a'), message('2', 'b', '2026-11-24T02:00:00Z')])
  expect(groups.map(({ recordId }) => recordId)).toEqual(['b', 'a'])
  expect(groups[0]!.messages.map(({ id }) => id)).toEqual(['4', '2'])
  expect(groups[0]!.unreadIds).toEqual(['4'])
})
