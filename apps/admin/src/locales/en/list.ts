import type { list as zhCN } from '../zh-CN/list.ts'

export const list: typeof zhCN = {
  views: 'Views',
  every: 'All',
  separator: ', ',
  overdue: 'overdue',
  newWindow: 'opens in a new window',
}
