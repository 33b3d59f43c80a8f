/** The administration's first page: what waits for the viewer. */
export const home = {
  title: '工作台',
  todo: '待办事项',
  begin: '办理首项待办',
  overdue: '逾期{n}项',
  dueSoon: '即将到期{n}项',
  all: '查看全部',
  since: '{day}起等待',
  nothing: '目前没有待办',
  nothingHint: '成员申请、资源审核和认领轮到您办理时，在此列出。',
  reads: '您的身份可查看范围内的全部记录',
  readsHint: '查阅身份没有需要办理的事项，可从左侧进入各列表。',
  seeOffers: '查看资源',
}
