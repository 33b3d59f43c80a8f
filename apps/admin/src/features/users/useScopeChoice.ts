import { useQuery } from '@vue/apollo-composable'
import { computed, type Ref, ref, watch } from 'vue'
import type { Role } from '@youlin/schema'
import { Limits } from '@youlin/schema'
import { GrantScopesDocument } from '../../graphql.generated.ts'

/** The scopes that a role can be granted on, found by what is typed; the only one is chosen by itself. */
export function useScopeChoice(role: Ref<Role | null>, enabled: () => boolean) {
  const find = ref('')
  const scopeId = ref<string | null>(null)
  const { result } = useQuery(
    GrantScopesDocument,
    () => ({ role: role.value!, search: find.value.trim().slice(0, Limits.searchLength) || null }),
    () => ({ enabled: enabled() && role.value !== null, debounce: 200, keepPreviousResult: true }),
  )
  const scopes = computed(() =>
    (result.value?.grantScopes ?? []).map(({ id, name, within }) => ({
      value: id,
      label: within ? `${name} ${within}` : name,
    })),
  )
  watch(role, () => {
    find.value = ''
    scopeId.value = null
  })
  watch(scopes, (found) => {
    if (find.value === '' && found.length === 1) scopeId.value = found[0]!.value
    else if (!found.some(({ value }) => value === scopeId.value)) scopeId.value = null
  })
  return { find, scopeId, scopes }
}
