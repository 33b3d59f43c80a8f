/** What the complaint box says. */
export const feedbackZh = {
  help: '帮助',
  entry: '反馈',
  title: '反馈',
  intro: '问题、建议和不必要的填报要求，都可在此反映，由区级答复，答复会以消息告知。',
  kind: '类别',
  text: '内容',
  attach: '附上当前页面地址{request}，便于核查',
  request: '和请求编号{id}',
  send: '提交',
  sent: '反馈已提交，答复会以消息告知。',
  saved: '已自动保存 {time}',
  own: '我的反馈',
  none: '尚未提交过反馈',
  noneHint: '页面底部的“反馈”可随时使用。',
  answer: '答复',
  reason: '关闭说明',
}
