import { useApolloClient } from '@vue/apollo-composable'
import { useI18n } from 'vue-i18n'
import { useErrors } from '@youlin/client'
import { useNotices } from '@youlin/ui'
import type { TableKeeping } from '@youlin/ui/table/keeping'
import { KeepListLayoutDocument, ListKeepingDocument } from '../../graphql.generated.ts'
import SavedViews from './SavedViews.vue'

/** The lists of this app keep their columns on the account, and their views in the district. */
export function createTableKeeping(): TableKeeping {
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage } = useErrors()
  const { show } = useNotices()
  const { client } = useApolloClient()
  return {
    views: SavedViews,
    layoutOf: (list) =>
      client.readQuery({ query: ListKeepingDocument })?.listLayouts.find((one) => one.list === list)?.layout,
    async keepLayout(list, layout) {
      try {
        await client.mutate({
          mutation: KeepListLayoutDocument,
          variables: { input: { list, layout } },
          refetchQueries: [{ query: ListKeepingDocument }],
          awaitRefetchQueries: true,
        })
        show(t(layout ? 'views.columnsKept' : 'views.columnsForgotten'))
      } catch (error) {
        show(errorMessage(error), { tone: 'danger' })
      }
    },
  }
}
