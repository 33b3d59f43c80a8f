import { useQuery } from '@vue/apollo-composable'
import { computed, type Ref } from 'vue'
import { PublisherKind, Role } from '@youlin/schema'
import { useSession } from '@youlin/client'
import { ActingScopeDocument, type OfferDetailsFragment } from '../../graphql.generated.ts'

/** Whether the party that the viewer acts for publishes the offer; the steps have fields of their own. */
export function usePublishes(offer: Ref<OfferDetailsFragment | null | undefined>) {
  const session = useSession()
  const { result } = useQuery(ActingScopeDocument)
  return computed(() => {
    const scopeId = result.value?.viewer?.actingGrant?.scopeId
    const one = offer.value
    if (!one || !scopeId) return false
    if (session.role.value === Role.ENTERPRISE_REP) return one.enterprise?.id === scopeId
    return one.publisherKind === PublisherKind.COUNCIL && one.council.id === scopeId
  })
}
