import type { RouteLocationRaw } from 'vue-router'
import { RecordKind } from '@youlin/schema'
import type { MessagesForStaffQuery } from '../../graphql.generated.ts'

export type ListedMessage = MessagesForStaffQuery['messages']['edges'][number]['node']

/** What was told about one record, newest first. */
export interface MessageGroup {
  record: Pick<ListedMessage, 'recordId' | 'recordKind' | 'recordName'>
  messages: readonly ListedMessage[]
  unreadIds: readonly string[]
}

/** Gathers messages by their record; the record that was told of last comes first. */
export function groupsOf(messages: readonly ListedMessage[]): MessageGroup[] {
  const byRecord = new Map<string, ListedMessage[]>()
  for (const message of messages) {
    byRecord.set(message.recordId, [...(byRecord.get(message.recordId) ?? []), message])
  }
  return [...byRecord.values()].map((told) => ({
    record: told[0]!,
    messages: told,
    unreadIds: told.filter(({ readAt }) => !readAt).map(({ id }) => id),
  }))
}

/** The page of a record in this app, or null where it has none. */
export function recordPlace(kind: RecordKind, id: string): RouteLocationRaw | null {
  const pages: Partial<Record<RecordKind, string>> = {
    [RecordKind.OFFER]: 'offer',
    [RecordKind.CLAIM]: 'claim',
    [RecordKind.COUNCIL]: 'council',
    [RecordKind.ENTERPRISE]: 'enterprise',
    [RecordKind.BUILDING]: 'building',
    [RecordKind.COMPOUND]: 'compound',
  }
  if (kind === RecordKind.MEMBERSHIP) return { name: 'memberships', query: { open: id } }
  const name = pages[kind]
  return name ? { name, params: { id } } : null
}
