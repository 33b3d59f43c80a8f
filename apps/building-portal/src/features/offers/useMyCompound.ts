import { useQuery } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { useSession } from '@youlin/client'
import { Limits, Role } from '@youlin/schema'
import { CompoundsOfMineDocument } from '../../graphql.generated.ts'

/**
 * The compound that a community looks for: the one in the address, else the one chosen last on this device,
 * else the first of the community. Nobody else has one.
 */
export function useMyCompound(inAddress: () => string | null = () => null) {
  const session = useSession()
  const key = `youlin.compound.${session.actingGrant.value?.id ?? ''}`
  const forCompounds = session.role.value === Role.COMMUNITY_STAFF
  const remembered = ref(localStorage.getItem(key))
  const { result, error } = useQuery(CompoundsOfMineDocument, { first: Limits.pageSize }, () => ({
    enabled: forCompounds,
    fetchPolicy: 'cache-first',
  }))
  const compounds = computed(() => (result.value?.compounds.edges ?? []).map(({ node }) => node))

  const compoundId = computed(() => {
    if (!forCompounds) return null
    const wanted = inAddress() ?? remembered.value
    if (!result.value) return wanted
    if (compounds.value.some(({ id }) => id === wanted)) return wanted
    return compounds.value[0]?.id ?? null
  })

  /** Whether it is known for whom the list is asked. */
  const settled = computed(
    () => !forCompounds || compoundId.value !== null || Boolean(result.value ?? error.value),
  )

  function remember(id: string | null) {
    remembered.value = id
    if (id) localStorage.setItem(key, id)
  }

  return { forCompounds, compounds, compoundId, settled, remember }
}
