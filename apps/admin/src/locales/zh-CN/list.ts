/** What the lists and records of all features have in common. */
export const list = {
  views: '常用视图',
  every: '全部',
  separator: '、',
  overdue: '已逾期',
  newWindow: '在新窗口打开',
}
