import { type Light, ListName, type MemberKind, type MembershipStatus, type Seat } from '@youlin/schema'
import { type ExportList, queryOf } from '../export-list.ts'

interface Node {
  memberKind: MemberKind
  memberName: string
  seat: Seat
  status: MembershipStatus
  termFrom: string | null
  termUntil: string | null
  appliedAt: Date
  answerDue: Date | null
  light: Light | null
  council: { name: string }
}

export const membershipList: ExportList<Node> = {
  name: ListName.MEMBERSHIPS,
  query: queryOf(
    'councilMemberships',
    'MembershipFilter',
    'memberKind memberName seat status termFrom termUntil appliedAt answerDue light council { name }',
  ),
  columns: [
    { key: 'member', zh: '成员', en: 'Member', width: 28, value: ({ memberName }) => memberName },
    {
      key: 'kind',
      zh: '类型',
      en: 'Kind',
      value: ({ memberKind }, { label }) => label('MemberKind', memberKind),
    },
    { key: 'council', zh: '理事会', en: 'Council', width: 28, value: ({ council }) => council.name },
    { key: 'seat', zh: '席位', en: 'Seat', value: ({ seat }, { label }) => label('Seat', seat) },
    {
      key: 'status',
      zh: '状态',
      en: 'State',
      value: ({ status }, { label }) => label('MembershipStatus', status),
    },
    { key: 'from', zh: '任期起', en: 'Term from', value: ({ termFrom }) => termFrom },
    { key: 'until', zh: '任期止', en: 'Term until', value: ({ termUntil }) => termUntil },
    { key: 'applied', zh: '申请时间', en: 'Applied', value: ({ appliedAt }, { day }) => day(appliedAt) },
    { key: 'due', zh: '办理期限', en: 'Due', value: ({ answerDue }, { day }) => day(answerDue) },
    {
      key: 'light',
      zh: '状态灯',
      en: 'Light',
      value: ({ light }, { label }) => (light ? label('Light', light) : null),
    },
  ],
}
