import type { ErrorCode } from '@youlin/schema'
import { AppError } from './errors.ts'
import type { Work } from './work.ts'

/** What became of one record of a bulk action. */
export interface Outcome {
  id: string
  /** Why it was refused; null where the step was taken. */
  code: ErrorCode | null
  facts: unknown
}

/**
 * Takes a step on each record in a transaction of its own: one that is refused does not stop the others.
 * @throws what nobody foresaw, after all others had their turn
 */
export async function takeEach<Handle extends { id: string }>(
  work: Work,
  handles: readonly Handle[],
  step: (work: Work, handle: Handle) => Promise<unknown>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const unforeseen: unknown[] = []
  for (const handle of handles) {
    const { id } = handle
    try {
      // A fork, so that what a refused step left behind does not reach the next.
      await step({ ...work, em: work.em.fork() as Work['em'] }, handle)
      outcomes.push({ id, code: null, facts: null })
    } catch (error) {
      if (error instanceof AppError) {
        outcomes.push({ id, code: error.code, facts: error.extensions['facts'] ?? null })
      } else unforeseen.push(error)
    }
  }
  if (unforeseen.length > 0) throw unforeseen[0]
  return outcomes
}
