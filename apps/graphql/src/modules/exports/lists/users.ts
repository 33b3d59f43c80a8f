import { GrantState, ListName, type Role } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  name: string
  mobileMasked: string
  lastSignInAt: Date | null
  grants: { state: GrantState; role: Role; scopeName: string }[]
}

export const userList: ExportList<Node> = {
  name: ListName.USERS,
  query: queryOf('users', 'UserFilter', 'name mobileMasked lastSignInAt grants { state role scopeName }'),
  columns: [
    { key: 'name', zh: '姓名', en: 'Name', width: 14, value: ({ name }) => name },
    {
      key: 'mobile',
      zh: '手机号',
      en: 'Mobile number',
      width: 16,
      value: ({ mobileMasked }) => mobileMasked,
    },
    {
      key: 'roles',
      zh: '当前身份',
      en: 'Present roles',
      width: 40,
      value: ({ grants }, { label, join }) =>
        join(
          grants
            .filter(({ state }) => state === GrantState.CURRENT)
            .map(({ scopeName, role }) => `${scopeName} ${label('Role', role)}`),
        ),
    },
    {
      key: 'last',
      zh: '最近登录',
      en: 'Last sign-in',
      width: 18,
      value: ({ lastSignInAt }, { moment }) => moment(lastSignInAt),
    },
  ],
}
