import { execute, type ExecutionResult, type GraphQLSchema, parse } from 'graphql'
import { FieldCode, Limits } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { CellValue } from '../../platform/spreadsheet/workbook.ts'
import type { ListView, ReadableList } from './list-view.ts'

interface Page {
  edges: { node: unknown }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/**
 * The rows of a list page by page, asked of the API itself: rights, masking and order are those of the screen.
 * @throws INVALID_INPUT for a filter that the list does not know, or one that finds more rows than `most`
 */
export async function* readRows(
  context: RequestContext,
  schema: GraphQLSchema,
  list: ReadableList,
  { filter, sort }: ListView,
  most: number,
): AsyncGenerator<CellValue[]> {
  const document = parse(list.query)
  let after: string | null = null
  let count = 0
  do {
    const answer: ExecutionResult = await execute({
      schema,
      document,
      // A context of its own for each page, so that what the loaders read is let go.
      contextValue: { ...context },
      variableValues: { first: Limits.pageSize, after, filter, sort },
    })
    const page = pageOf(answer)
    count += page.edges.length
    if (count > most) throw invalidInput({ filter: FieldCode.TOO_MANY })
    for (const { node } of page.edges) yield list.rowOf(node)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
}

function pageOf({ data, errors }: ExecutionResult): Page {
  const error = errors?.[0]
  if (!error) return data!['page'] as Page
  // Without a path the variables did not fit the query's types; the rest is what the list itself answers.
  if (!error.path) throw invalidInput({ filter: FieldCode.MALFORMED })
  throw error.originalError ?? error
}
