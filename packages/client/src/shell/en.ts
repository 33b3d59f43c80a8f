import type { shellZh } from './zh-CN.ts'

/** The English of the frame. */
export const shellEn: typeof shellZh = {
  skip: 'Skip to the content',
  navigation: 'Main navigation',
  large: 'Large type',
  otherLanguage: '中文',
  messages: 'Messages',
  account: 'Account',
  shortcuts: 'Keyboard shortcuts',
  switchRole: 'Change role',
  changePassword: 'Change password',
  profile: 'My account',
  signOut: 'Sign out',
  offline: 'You are offline. What you type is kept on this device.',
  home: 'Back to the first page',
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
    nextHint: 'At least 10 characters of any kind.',
  },
  roles: { title: 'Choose a role' },
  forbidden: { title: 'You may not see this page' },
  notFound: { title: 'Page not found' },
  serverError: {
    title: 'The server cannot be reached',
    hint: 'Check the network and try again. What you typed is kept.',
  },
}
