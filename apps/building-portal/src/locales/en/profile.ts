import type { profile as zhCN } from '../zh-CN/profile.ts'

export const profile: typeof zhCN = {
  places: 'More pages',
  roles: 'Units and roles',
  acting: 'Present role',
  account: 'Account',
}
