/** The portal's first page. */
export const home = { title: '首页', memberships: '查看成员' }
