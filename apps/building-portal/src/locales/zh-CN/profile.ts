/** The account, its units and how the pages are read. */
export const profile = {
  places: '更多栏目',
  roles: '单位与身份',
  acting: '当前身份',
  account: '账号',
}
