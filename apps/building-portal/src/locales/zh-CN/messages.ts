/** The messages of the account. */
export const messages = {
  none: '没有消息',
  noneHint: '资源、认领和成员的进展会通知到这里。',
  unread: '未读',
  markRead: '标为已读',
  markAllRead: '全部标为已读',
  more: '查看更早的消息',
}
