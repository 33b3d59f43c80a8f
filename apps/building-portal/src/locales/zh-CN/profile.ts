/** The account, its units and how the pages are read. */
export const profile = {
  places: '更多栏目',
  reading: '显示与语言',
  large: '大字版',
  language: '语言',
  chinese: '中文',
  english: 'English',
  roles: '单位与身份',
  acting: '当前身份',
  account: '账号',
}
