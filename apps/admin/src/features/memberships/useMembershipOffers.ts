import { useQuery } from '@vue/apollo-composable'
import { computed, type Ref } from 'vue'
import { MembershipOffersDocument, type MembershipStandingFragment } from '../../graphql.generated.ts'

/** How many offers run under a membership, asked anew whenever somebody is about to decide about it. */
export function useMembershipOffers(membership: () => MembershipStandingFragment, asking: Ref<boolean>) {
  const { result } = useQuery(
    MembershipOffersDocument,
    () => ({ enterpriseId: membership().enterprise?.id ?? '', councilId: membership().council.id }),
    () => ({ enabled: asking.value && Boolean(membership().enterprise), fetchPolicy: 'cache-and-network' }),
  )
  return computed(() => ({
    published: result.value?.published.totalCount ?? 0,
    paused: result.value?.paused.totalCount ?? 0,
    submitted: result.value?.submitted.totalCount ?? 0,
  }))
}
