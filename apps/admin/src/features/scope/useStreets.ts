import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { StreetChoicesDocument } from '../../graphql.generated.ts'

/** The streets of the district in official order, as a filter takes them. */
export function useStreets() {
  const { result } = useQuery(StreetChoicesDocument)
  return computed(
    () => result.value?.territory.streets.map(({ id, name }) => ({ value: id, label: name })) ?? [],
  )
}
