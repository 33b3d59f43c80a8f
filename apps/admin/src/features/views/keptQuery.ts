import type { Role } from '@youlin/schema'
import { layoutOfQuery, queryOfText, viewOfQuery } from '@youlin/ui/table/address'
import type { ListKeepingQuery } from '../../graphql.generated.ts'

type Query = Parameters<typeof viewOfQuery>[0]

/** In the address of whoever left the default view of their role: it shall not come back with F5. */
export const everything = 'all'

/** The view that people in a role find a list with. */
export function defaultViewOf({ savedViews }: ListKeepingQuery, list: string, role: Role | null) {
  return savedViews.find((view) => view.list === list && view.defaultFor === role)
}

/**
 * What is missing in the address of a list that is opened: the default view where it asks for nothing, and the
 * columns that the account keeps where it says nothing of columns. Null when nothing is missing.
 */
export function keptQuery(
  keeping: ListKeepingQuery,
  list: string,
  query: Query,
  role: Role | null,
): Record<string, string> | null {
  const asks = viewOfQuery(query) !== '' || query['saved'] !== undefined || query['open'] !== undefined
  const view = asks ? undefined : defaultViewOf(keeping, list, role)
  const own = keeping.listLayouts.find((one) => one.list === list)?.layout
  const layout = layoutOfQuery(query) ? undefined : (view?.layout ?? own)
  if (!view && !layout) return null
  return { ...(view && { ...queryOfText(view.query), saved: view.id }), ...queryOfText(layout ?? '') }
}
