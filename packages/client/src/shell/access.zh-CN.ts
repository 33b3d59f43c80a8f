/** What the pages say that lead to a role or keep one out; they come with them. */
export const accessZh = {
  none: '该账号目前没有可用的身份',
  noneHint: '请联系所在街道或区级管理员授权。',
  otherApp: '在{app}办理',
  present: '您当前的身份是“{role}”。',
  allowed: '可查看此页面的身份：{roles}。',
  ask: '如工作需要，请联系区级管理员授权。',
}
