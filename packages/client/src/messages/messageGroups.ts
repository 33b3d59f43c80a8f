import type { MessagesQuery } from '../graphql.generated.ts'

export type ListedMessage = MessagesQuery['messages']['edges'][number]['node']

/** What was told about one record, newest first. */
export interface MessageGroup {
  recordId: string
  messages: ListedMessage[]
  unreadIds: string[]
}

/** Gathers messages by their record; the record that was told of last comes first. */
export function groupsOf(messages: readonly ListedMessage[]): MessageGroup[] {
  const byRecord = new Map<string, ListedMessage[]>()
  for (const message of messages) {
    byRecord.set(message.recordId, [...(byRecord.get(message.recordId) ?? []), message])
  }
  return [...byRecord].map(([recordId, told]) => ({
    recordId,
    messages: told,
    unreadIds: told.filter(({ readAt }) => !readAt).map(({ id }) => id),
  }))
}
