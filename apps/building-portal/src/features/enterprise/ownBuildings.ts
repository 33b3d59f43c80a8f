import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { useSession } from '@youlin/client'
import { Role } from '@youlin/schema'
import { ActingScopeDocument, OwnEnterpriseDocument } from '../../graphql.generated.ts'

/** The buildings that the viewer's enterprise sits in, for a choice; none for any other role. */
export function useOwnBuildings(enabled: () => boolean) {
  const { role } = useSession()
  const wanted = () => enabled() && role.value === Role.ENTERPRISE_REP
  const scope = useQuery(ActingScopeDocument, {}, () => ({ enabled: wanted() }))
  const id = computed(() => scope.result.value?.viewer?.actingGrant?.scopeId ?? '')
  const { result } = useQuery(
    OwnEnterpriseDocument,
    () => ({ id: id.value }),
    () => ({ enabled: wanted() && id.value !== '' }),
  )
  return computed(() =>
    (result.value?.enterprise?.buildings ?? []).map((building) => ({
      value: building.id,
      label: building.name,
    })),
  )
}
