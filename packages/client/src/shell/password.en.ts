import type { passwordZh } from './password.zh-CN.ts'

/** The English of it. */
export const passwordEn: typeof passwordZh = {
  first: 'You used a one-time password. Set your own first.',
  current: 'Present password',
  next: 'New password',
  repeat: 'New password again',
  different: 'The two new passwords differ.',
  submit: 'Save',
  done: 'The password was changed.',
}
