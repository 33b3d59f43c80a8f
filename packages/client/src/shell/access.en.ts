import type { accessZh } from './access.zh-CN.ts'

/** The English of those pages. */
export const accessEn: typeof accessZh = {
  none: 'This account has no role at present',
  noneHint: 'Ask your street or district administrator for one.',
  otherApp: 'works in: {app}',
  present: 'You act as “{role}”.',
  allowed: 'Roles that may see it: {roles}.',
  ask: 'Ask your district administrator if your work needs it.',
  acting: { title: 'You and your unit', person: 'Name', role: 'Role', district: 'District' },
  nowhere: 'The address is wrong, or lies outside what you may see.',
}
