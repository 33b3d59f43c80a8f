import { RecordKind, Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

const ofStreets: readonly RecordKind[] = [RecordKind.COMPOUND, RecordKind.BUILDING, RecordKind.NEED]

/** The district imports everything, a street what lies in it. */
export function mayImport({ role }: ActingGrant, kind: RecordKind): boolean {
  return role === Role.DISTRICT_ADMIN || (role === Role.STREET_STAFF && ofStreets.includes(kind))
}
