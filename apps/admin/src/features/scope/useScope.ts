import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { Role, ScopeKind } from '@youlin/schema'
import { ScopeOfStaffDocument } from '../../graphql.generated.ts'

/** What the viewer acts for: the street of its staff and auditors, null where they act for the district. */
export function useScope() {
  const { result } = useQuery(ScopeOfStaffDocument)
  const grant = computed(() => result.value?.viewer?.actingGrant ?? null)
  const ownStreetId = computed(() =>
    grant.value?.scopeKind === ScopeKind.STREET ? grant.value.scopeId : null,
  )

  /** Whether the viewer keeps what lies in a street: its staff, and the district's administrators. */
  function keepsStreet(streetId: string): boolean {
    if (grant.value?.role === Role.DISTRICT_ADMIN) return true
    return grant.value?.role === Role.STREET_STAFF && ownStreetId.value === streetId
  }

  /** Whether the viewer keeps what is the whole district's, such as its streets and their codes. */
  const keepsDistrict = computed(() => grant.value?.role === Role.DISTRICT_ADMIN)

  return { ownStreetId, keepsStreet, keepsDistrict }
}
