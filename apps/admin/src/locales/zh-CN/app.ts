/** The name of this app. */
export const app = { title: '友邻管理端' }
