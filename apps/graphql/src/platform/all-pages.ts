import { FieldCode, Limits } from '@youlin/schema'
import { invalidInput } from './errors.ts'
import type { Page, PageArgs } from './pagination.ts'

/**
 * Everything that a filter finds, as the records of a bulk action.
 * @throws INVALID_INPUT where that is more than one action takes
 */
export async function allForBulk<Row>(list: (page: PageArgs) => Promise<Page<Row>>): Promise<Row[]> {
  const found: Row[] = []
  let after: string | null = null
  do {
    const page: Page<Row> = await list({ first: Limits.pageSize, after })
    found.push(...page.edges.map(({ node }) => node))
    if (found.length > Limits.bulkRecords) throw invalidInput({ filter: FieldCode.TOO_MANY })
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return found
}
