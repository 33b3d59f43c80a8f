import { type ApolloClient } from '@apollo/client/core'
import { DefaultApolloClient } from '@vue/apollo-composable'
import { inject } from 'vue'
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { useSession } from '@youlin/client'
import { ListKeepingDocument } from '../../graphql.generated.ts'
import { keptQuery } from './keptQuery.ts'

/** Puts what the account keeps of a list into its address before the page draws, so that nothing moves. */
export function findAsKept(route: RouteRecordRaw): RouteRecordRaw {
  if (!route.meta?.list) return route
  return { ...route, beforeEnter: completeAddress } as RouteRecordRaw
}

async function completeAddress(to: RouteLocationNormalized) {
  const client = inject<ApolloClient<unknown>>(DefaultApolloClient)!
  const { role } = useSession()
  try {
    const { data } = await client.query({ query: ListKeepingDocument })
    const missing = keptQuery(data, String(to.name), to.query, role.value)
    return missing ? { path: to.path, query: { ...to.query, ...missing }, replace: true } : true
  } catch {
    // The list itself says what failed; it opens as the product shows it.
    return true
  }
}
