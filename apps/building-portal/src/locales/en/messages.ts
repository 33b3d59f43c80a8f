import type { messages as zhCN } from '../zh-CN/messages.ts'

export const messages: typeof zhCN = {
  none: 'No messages',
  noneHint: 'News about offers, claims and members comes here.',
  unread: 'Unread',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  more: 'See earlier messages',
}
