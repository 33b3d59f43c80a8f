import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { ScopeOfStaffDocument } from '../../graphql.generated.ts'
import { kindsOf } from './importKinds.ts'

/** The kinds of record that the viewer imports in the role that they act in. */
export function useImportKinds() {
  const { result } = useQuery(ScopeOfStaffDocument)
  return computed(() => kindsOf(result.value?.viewer?.actingGrant?.role))
}
