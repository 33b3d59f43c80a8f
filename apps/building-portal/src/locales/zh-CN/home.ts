/** The portal's first page. */
export const home = {
  title: '首页',
  identity: '本人与单位',
  person: '姓名',
  role: '身份',
  district: '所在区',
}
