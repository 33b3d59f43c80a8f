import { type PageEntry, press } from './page-list.ts'

/** What a district keeps in order: its categories and settings, and who may do what. */
export function keepingPages({
  district,
  street,
  auditor,
}: Record<'district' | 'street' | 'auditor', string>): PageEntry[] {
  return [
    {
      route: 'categories',
      path: '/categories',
      as: district,
      asks: true,
      also: [{ path: '/categories', as: auditor }],
      overlays: [
        { name: 'new category', open: press(/^(新增分类|Add a category)/) },
        { name: 'retire', open: press(/^(停用：|Retire: )/) },
      ],
    },
    { route: 'setup', path: '/setup', as: district, asks: true },
    {
      route: 'settings',
      path: '/settings',
      as: district,
      asks: true,
      also: [{ path: '/settings', as: auditor }],
      overlays: [{ name: 'year', open: press(/^(录入年份|Enter a year)/) }],
    },
    {
      route: 'users',
      path: '/users',
      as: district,
      nothing: '/users?q=zzzz',
      asks: true,
      also: [
        { path: '/users?open={user}', as: district },
        { path: '/users', as: auditor },
      ],
      overlays: [{ name: 'grant', open: press(/^(授予身份|Grant a role)/) }],
    },
    {
      route: 'grants-on',
      path: '/users/by-day',
      as: district,
      nothing: '/users/by-day?day=2001-01-01',
      asks: true,
      also: [{ path: '/users/by-day', as: auditor }],
    },
    {
      route: 'user',
      path: '/users/{user}',
      as: district,
      asks: true,
      also: [{ path: '/users/{user}', as: auditor }],
      overlays: [
        { name: 'grant', open: press(/^(授予身份|Grant a role)/) },
        { name: 'end of a role', open: press(/^(结束身份|End the role)/) },
        { name: 'one-time password', open: press(/^(重置密码|Reset the password)/) },
        { name: 'deactivation', open: press(/^(停用账号|Deactivate)/) },
        { name: 'reading of the number', open: press(/^(查看号码|See the number)/) },
      ],
    },
    {
      route: 'invitations',
      path: '/invitations',
      as: district,
      nothing: '/invitations?status=WITHDRAWN&role=AUDITOR',
      asks: true,
      also: [
        { path: '/invitations?open={invitation}', as: district },
        { path: '/invitations', as: street },
        { path: '/invitations', as: auditor },
      ],
      overlays: [{ name: 'invitation', open: press(/^(邀请用户|Invite a user)/) }],
    },
  ]
}
