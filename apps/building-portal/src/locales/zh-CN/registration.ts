/** An enterprise registers itself. */
export const registration = {
  title: '注册企业',
  note: '提交后可登录并申请加入楼宇理事会，首次审批通过时完成核验。',
  kind: '类型',
  name: '名称',
  creditCode: '统一社会信用代码',
  creditCodeHint: '营业执照上的18位代码。',
  building: '所在楼宇',
  noBuildings: '目前没有可选的楼宇，请向所在街道索取注册链接。',
  contactName: '联系人',
  mobile: '手机号',
  mobileHint: '用于登录。',
  password: '密码',
  submit: '提交',
  doneTitle: '注册已提交',
  done: '请用所填手机号登录，登录后可申请加入楼宇理事会。该代码如已登记，由区级管理员核实后联系您。',
}
