import { computed } from 'vue'
import { useSession } from '@youlin/client'

/** The name of the unit that the viewer acts for: the district, or a street. */
export function useUnitName() {
  const session = useSession()
  return computed(() => session.actingGrant.value?.scopeName ?? '')
}
