import type { profile as zhCN } from '../zh-CN/profile.ts'

export const profile: typeof zhCN = {
  places: 'More pages',
  reading: 'Type and language',
  large: 'Large type',
  language: 'Language',
  chinese: '中文',
  english: 'English',
  roles: 'Units and roles',
  acting: 'Present role',
  account: 'Account',
}
