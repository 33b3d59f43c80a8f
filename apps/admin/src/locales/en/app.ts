import type { app as zhCN } from '../zh-CN/app.ts'

export const app: typeof zhCN = { title: 'Youlin administration', menu: 'Menu' }
