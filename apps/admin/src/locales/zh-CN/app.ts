/** The name of this app, and what its frame says alone. */
export const app = { title: '友邻管理端', menu: '菜单' }
