/** What the pages say that show a role, lead to one, keep one out or do not exist; it comes with them. */
export const accessZh = {
  none: '该账号目前没有可用的身份',
  noneHint: '请联系所在街道或区级管理员授权。',
  otherApp: '在{app}办理',
  present: '您当前的身份是“{role}”。',
  allowed: '可查看此页面的身份：{roles}。',
  ask: '如工作需要，请联系区级管理员授权。',
  acting: { title: '本人与单位', person: '姓名', role: '身份', district: '所在区' },
  nowhere: '地址可能有误，或该内容已不在您的查看范围内。',
}
