import { Role } from '@youlin/schema'

/** A role where the account has it: a street or community by its code, the whole district without one. */
interface DemonstrationGrant {
  role: Role
  code?: string
}

export interface DemonstrationAccount {
  /** What tests and guides call it. */
  key: string
  mobile: string
  password: string
  name: string
  /** What it may do, for the list that the first start prints. */
  description: string
  grants: readonly DemonstrationGrant[]
}

type Invented = [key: string, name: string, description: string, ...grants: DemonstrationGrant[]]

const invented: readonly Invented[] = [
  ['district-admin', '周启明', '区级管理员，江岸区', { role: Role.DISTRICT_ADMIN }],
  ['district-admin-2', '许文静', '区级管理员，江岸区', { role: Role.DISTRICT_ADMIN }],
  ['street-staff', '刘海波', '街道工作人员，大智街道', { role: Role.STREET_STAFF, code: '420102002' }],
  ['street-staff-2', '陈晓兰', '街道工作人员，一元街道', { role: Role.STREET_STAFF, code: '420102003' }],
  [
    'community-staff',
    '何秀英',
    '社区工作人员，保成社区',
    { role: Role.COMMUNITY_STAFF, code: '420102002003' },
  ],
  [
    'community-staff-2',
    '孙立新',
    '社区工作人员，泰宁社区',
    { role: Role.COMMUNITY_STAFF, code: '420102002004' },
  ],
  [
    'community-staff-3',
    '罗德胜',
    '社区工作人员，吉庆社区',
    { role: Role.COMMUNITY_STAFF, code: '420102002008' },
  ],
  ['auditor', '郑国强', '查阅，江岸区', { role: Role.AUDITOR }],
  ['street-auditor', '冯玉洁', '查阅，大智街道', { role: Role.AUDITOR, code: '420102002' }],
  [
    'two-roles',
    '田雨欣',
    '两个身份：街道工作人员，大智街道；社区工作人员，先锋社区',
    { role: Role.STREET_STAFF, code: '420102002' },
    { role: Role.COMMUNITY_STAFF, code: '420102002005' },
  ],
  ['no-role', '吴若涵', '没有身份'],
]

/** Invented people, the district's first administrator first; printed, so for demonstrations alone. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = invented.map(
  ([key, name, description, ...grants], index) => ({
    key,
    name,
    description,
    grants,
    mobile: String(13_800_000_001 + index),
    password: `Youlin-demo-${index + 1}`,
  }),
)

/** A line for each account, in columns. */
export function accountLines(accounts: readonly DemonstrationAccount[]): string[] {
  const width = Math.max(...accounts.map(({ key }) => key.length))
  const passwordWidth = Math.max(...accounts.map(({ password }) => password.length))
  return accounts.map(
    ({ key, mobile, password, description }) =>
      `  ${key.padEnd(width)}  ${mobile}  ${password.padEnd(passwordWidth)}  ${description}`,
  )
}
