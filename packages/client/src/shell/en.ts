import type { shellZh } from './zh-CN.ts'

/** The English of the frame. */
export const shellEn: typeof shellZh = {
  skip: 'Skip to the content',
  navigation: 'Main navigation',
  large: 'Large type',
  otherLanguage: '中文',
  messages: 'Messages',
  account: 'Account',
  switchRole: 'Change role',
  changePassword: 'Change password',
  signOut: 'Sign out',
  offline: 'You are offline. What you type is kept on this device.',
  home: 'Back to the first page',
  acting: { title: 'You and your unit', person: 'Name', role: 'Role', district: 'District' },
  signIn: {
    title: 'Sign in',
    mobile: 'Mobile number',
    password: 'Password',
    submit: 'Sign in',
    ended: 'Your session ended. Sign in again; what you typed is kept.',
    register: 'Register an enterprise',
  },
  password: {
    title: 'Change password',
    first: 'You used a one-time password. Set your own first.',
    current: 'Present password',
    next: 'New password',
    nextHint: 'At least 10 characters of any kind.',
    repeat: 'New password again',
    different: 'The two new passwords differ.',
    submit: 'Save',
    done: 'The password was changed.',
  },
  roles: {
    title: 'Choose a role',
    none: 'This account has no role at present',
    noneHint: 'Ask your street or district administrator for one.',
    otherApp: 'works in: {app}',
  },
  forbidden: {
    title: 'You may not see this page',
    present: 'You act as “{role}”.',
    allowed: 'Roles that may see it: {roles}.',
    ask: 'Ask your district administrator if your work needs it.',
  },
  notFound: { title: 'Page not found', hint: 'The address is wrong, or lies outside what you may see.' },
  serverError: {
    title: 'The server cannot be reached',
    hint: 'Check the network and try again. What you typed is kept.',
  },
}
