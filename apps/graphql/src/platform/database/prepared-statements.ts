import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'

/** Statements that a connection keeps prepared at most; a server keeps each of them in its memory. */
const keptPerConnection = 300

/**
 * Lets the server plan each read once a connection instead of once a call: planning a hot list costs more than
 * reading it. Text that has been seen twice gets a name; the list of ids of a loader, which differs in length,
 * seldom comes twice and stays unnamed.
 */
export function prepareReads(client: PoolClient): void {
  const seen = new Map<string, number>()
  let kept = 0
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  const prepared = (statement: unknown, ...rest: unknown[]) => {
    const [values] = rest
    if (typeof statement !== 'string' || !Array.isArray(values) || !/^(select|with)\b/i.test(statement))
      return query(statement, ...rest)
    const name = nameOf(statement)
    const times = (seen.get(name) ?? 0) + 1
    if (times === 2 && kept < keptPerConnection) kept++
    else if (times === 2) return query(statement, ...rest)
    remember(seen, name, times)
    if (times === 1) return query(statement, ...rest)
    return query({ name, text: statement, values }, ...rest.slice(1))
  }
  Object.assign(client, { query: prepared })
}

/** What was seen once is forgotten when there is too much of it. */
function remember(seen: Map<string, number>, name: string, times: number) {
  seen.set(name, times)
  if (seen.size <= keptPerConnection * 10) return
  for (const [old, count] of seen) if (count === 1) seen.delete(old)
}

function nameOf(statement: string): string {
  return createHash('sha1').update(statement).digest('base64url')
}
