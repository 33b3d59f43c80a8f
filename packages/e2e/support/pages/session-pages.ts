import type { PageEntry } from './page-list.ts'

/** The pages around signing in, the same in both apps. */
export const sessionPages = (as: string): readonly PageEntry[] => [
  {
    route: 'sign-in',
    path: '/sign-in',
    overlays: [
      {
        name: 'refused',
        open: async (page) => {
          await page.getByLabel(/手机号|Mobile/).fill('13900000000')
        },
        typed: { label: /密码|Password/, value: 'not-the-password', send: /^(登录|Sign in)$/ },
      },
    ],
  },
  {
    route: 'password',
    path: '/password',
    as,
    overlays: [
      {
        name: 'refused',
        open: async (page) => {
          await page.getByLabel(/当前密码|Present password|Current password/).fill('the-old-password')
          await page.getByLabel(/再次|again|Repeat/i).fill('a-new-password-1')
        },
        typed: { label: /^(新密码|New password)/, value: 'a-new-password-1', send: /^(保存|Save)$/ },
      },
    ],
  },
  { route: 'second-factor', path: '/second-factor', as },
  { route: 'roles', path: '/roles', as: 'two-roles', also: [{ path: '/roles', as: 'no-role' }] },
  { route: 'forbidden', path: '/forbidden', as },
  { route: 'server-error', path: '/server-error' },
  { route: 'not-found', path: '/no-such-page', as },
]
