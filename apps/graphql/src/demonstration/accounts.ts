import { Role } from '@youlin/schema'

/** A role where the account has it: on a street or community, an enterprise or a council; or the whole district. */
export interface DemonstrationGrant {
  role: Role
  /** Of the street or community. */
  code?: string
  /** By its place in the order of the invented ones; one that applies has not been approved yet. */
  enterprise?: { number: number; name: string; applies?: boolean }
  /** Of the building with this place in the order of the invented ones. */
  council?: number
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
  [
    'council-officer',
    '邓秀梅',
    '楼宇理事会负责人（秘书），大智街道的楼宇',
    { role: Role.COUNCIL_OFFICER, council: 0 },
  ],
  [
    'council-officer-2',
    '韩志远',
    '两个身份：楼宇理事会负责人（理事长）；企业代表，武汉安和物业服务有限公司',
    { role: Role.COUNCIL_OFFICER, council: 17 },
    { role: Role.ENTERPRISE_REP, enterprise: { number: 17, name: '武汉安和物业服务有限公司' } },
  ],
  [
    'enterprise-rep',
    '程晓芸',
    '企业代表，武汉邻悦家政服务有限公司，有事待办',
    { role: Role.ENTERPRISE_REP, enterprise: { number: 40, name: '武汉邻悦家政服务有限公司' } },
  ],
  [
    'enterprise-rep-2',
    '彭文博',
    '企业代表，武汉康和综合门诊部，资源须区级审核',
    { role: Role.ENTERPRISE_REP, enterprise: { number: 57, name: '武汉康和综合门诊部' } },
  ],
  [
    'enterprise-new',
    '卢思远',
    '企业代表，武汉新禾物业服务有限公司，等待入会',
    {
      role: Role.ENTERPRISE_REP,
      enterprise: { number: 200, name: '武汉新禾物业服务有限公司', applies: true },
    },
  ],
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
