import { IsolationLevel } from '@mikro-orm/core'
import type { RequestContext } from '../../platform/request-context.ts'
import type { Work } from '../../platform/work.ts'

/** Runs with all pages of a list read from one and the same state of the database. */
export function inOneRead<T>(
  context: RequestContext,
  run: (context: RequestContext) => Promise<T>,
): Promise<T> {
  return context.em.transactional((em) => run({ ...context, em: em as Work['em'] }), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
  })
}
