import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { OfferKind } from '@youlin/schema'
import { CategoryChoicesDocument } from '../../graphql.generated.ts'

/** The name of a category in the language of the page. */
export function useCategoryName() {
  const { locale } = useI18n({ useScope: 'global' })
  return ({ zh, en }: { zh: string; en: string }) => (locale.value === 'en' ? en : zh)
}

/** The categories of the district as a filter takes them: of one kind, or all. */
export function useCategoryOptions(kind: () => OfferKind | null) {
  const { result } = useQuery(CategoryChoicesDocument)
  const nameOf = useCategoryName()
  return computed(() =>
    (result.value?.categories ?? [])
      .filter((category) => !kind() || category.kind === kind())
      .map((category) => ({ value: category.code, label: nameOf(category) })),
  )
}
