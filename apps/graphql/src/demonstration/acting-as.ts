import type { Role, ScopeKind } from '@youlin/schema'
import { currentDistrict } from '../platform/database/district-context.ts'
import type { Work } from '../platform/work.ts'
import type { Person } from './people.ts'

/** The work of somebody of the district in a role, as if they were signed in. */
export function actingAs(
  work: Work,
  { id, name }: Pick<Person, 'id' | 'name'>,
  scope: { role: Role; scopeKind: ScopeKind; scopeId: string },
): Work {
  const acting = { grantId: id, districtId: currentDistrict(), ...scope }
  return { ...work, viewer: { accountId: id, name, mustChangePassword: false, acting } }
}
