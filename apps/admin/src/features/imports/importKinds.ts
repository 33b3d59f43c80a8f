import { RecordKind, Role } from '@youlin/schema'

/** What is imported, in the order in which a district is set up. */
export const importKinds = [
  RecordKind.STREET,
  RecordKind.COMMUNITY,
  RecordKind.COMPOUND,
  RecordKind.BUILDING,
  RecordKind.ENTERPRISE,
  RecordKind.MEMBERSHIP,
  RecordKind.USER,
  RecordKind.NEED,
] as const

export type ImportKind = (typeof importKinds)[number]

/** What a role imports: the district everything, a street what lies in it, an auditor nothing. */
export function kindsOf(role: Role | undefined): readonly ImportKind[] {
  if (role === Role.DISTRICT_ADMIN) return importKinds
  return role === Role.STREET_STAFF ? [RecordKind.COMPOUND, RecordKind.BUILDING, RecordKind.NEED] : []
}
