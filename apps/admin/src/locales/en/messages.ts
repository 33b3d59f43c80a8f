import type { messages as zhCN } from '../zh-CN/messages.ts'

export const messages: typeof zhCN = {
  title: 'Messages',
  note: 'By record, the latest first.',
  unread: 'unread',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  more: 'Earlier messages',
  none: 'No messages yet',
  noneHint: 'You are told here when an offer, a member or a claim that concerns you moves on.',
  seeDesk: 'See the desk',
}
