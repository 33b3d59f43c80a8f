import DataLoader from 'dataloader'
import type { RequestContext } from './request-context.ts'

/**
 * A loader of plain rows, one for each request, so that the statements of a list do not grow with its rows:
 * `const streetById = defineLoader(async (context, ids: readonly string[]) => new Map(…))`, used as
 * `streetById(context).load(row.streetId)`. A key without a value gives undefined.
 */
export function defineLoader<Key, Value>(
  batch: (context: RequestContext, keys: readonly Key[]) => Promise<Map<Key, Value>>,
): (context: RequestContext) => DataLoader<Key, Value | undefined> {
  const loaders = new WeakMap<RequestContext, DataLoader<Key, Value | undefined>>()
  return (context) => {
    const known = loaders.get(context)
    if (known) return known
    const loader = new DataLoader<Key, Value | undefined>(async (keys) => {
      const values = await batch(context, keys)
      return keys.map((key) => values.get(key))
    })
    loaders.set(context, loader)
    return loader
  }
}
