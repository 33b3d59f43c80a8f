import { inTransaction, type Work } from './work.ts'

/**
 * Runs for each of what a job found, in a transaction of its own: where one fails, the others still get theirs.
 * @throws AggregateError
 */
export function oneByOne<Item>(
  work: Work,
  items: Iterable<Item>,
  run: (work: Work, item: Item) => Promise<void>,
): Promise<void> {
  return despiteFailures(items, (item) =>
    inTransaction({ ...work, em: work.em.fork() as Work['em'] }, (own) => run(own, item)),
  )
}

/**
 * One after another; a job that failed for some of them fails at its end, so that it is logged.
 * @throws AggregateError
 */
export async function despiteFailures<Item>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  for (const item of items) await run(item).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} failed`)
}
