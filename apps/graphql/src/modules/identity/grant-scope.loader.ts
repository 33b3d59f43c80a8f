import type { ScopeKind } from '@youlin/schema'
import { defineLoader } from '../../platform/loaders.ts'
import { namesOf } from './grant-scope.queries.ts'

/** The names of scopes in the present district, by `KIND:id`. */
export const scopeNameOf = defineLoader(async (context, keys: readonly string[]) => {
  const scopes = keys.map((key) => ({ key, kind: key.split(':')[0] as ScopeKind, id: key.split(':')[1]! }))
  const names = new Map<string, string>()
  for (const [kind, own] of Map.groupBy(scopes, (scope) => scope.kind)) {
    const found = await namesOf(
      context,
      kind,
      own.map((scope) => scope.id),
    )
    for (const { key, id } of own) if (found.has(id)) names.set(key, found.get(id)!)
  }
  return names
})
