/** The portal's first page. */
export const home = {
  todo: '待我办理',
  nothing: '没有待办事项',
  nothingHint: '有新的事项时会列在这里。',
  further: '其他待办',
  all: '查看全部{what}（{n}）',
  overdue: '逾期{n}',
  overdueSince: '已逾期，期限为{at}。',
  dueAt: '期限：{at}',
  next: '下一场活动',
  quick: {
    offers: '找资源',
    needs: '提需求',
    'new-offer': '发布资源',
    'my-offers': '我的资源',
    memberships: '查看成员',
    calendar: '看日程',
    map: '看地图',
  },
}
