/** What one was told; the sentences themselves are shared by both apps. */
export const messages = {
  title: '消息',
  note: '按记录汇总，最近的在前。',
  unread: '未读',
  markRead: '标为已读',
  markAllRead: '全部标为已读',
  more: '查看更早的消息',
  none: '尚无消息',
  noneHint: '与您有关的资源、成员和认领有进展时，会在此告知。',
  seeDesk: '查看工作台',
}
