import type { EntityManager } from '@mikro-orm/postgresql'
import { Max, MaxLength, Min } from 'class-validator'
import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from 'kysely'
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { FieldCode, Limits } from '@youlin/schema'
import { rows } from './database/rows.ts'
import { invalidInput } from './errors.ts'

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many rows, 1 to 100.' })
  @Min(1)
  @Max(Limits.pageSize)
  first!: number

  @Field(() => String, { nullable: true, description: 'The cursor of the row before.' })
  @MaxLength(500)
  after?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Where a page begins and ends.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean

  @Field(() => Boolean)
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true })
  startCursor!: string | null

  @Field(() => String, { nullable: true })
  endCursor!: string | null
}

/** What a resolver of a connection returns. */
export interface Page<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: PageInfo
  totalCount: () => Promise<number>
}

/** The types `<Name>Connection` and `<Name>Edge`; the first is returned. */
export function connectionOf(name: string, node: () => ClassType<object>): ClassType<Page<object>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor!: string

    @Field(() => node())
    node!: object
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[]

    @Field(() => PageInfo)
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'Capped at 10,000; asked for only when shown.' })
    totalCount!: () => Promise<number>
  }
  return Connection
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- pages and counts the rows of any query
type AnyQuery = SelectQueryBuilder<any, any, any>

/** A value that rows are ordered by. */
export type KeyValue = string | number | boolean | Date | null

/** Where a list is ordered by: the last one has to be unique, such as the id. */
export interface Keyset<Row> {
  /** SQL of each column, in order. */
  columns: readonly Expression<unknown>[]
  direction: 'asc' | 'desc'
  valuesOf(row: Row): readonly KeyValue[]
}

/**
 * One page of a query, by the row-value form of keyset paging, which an index over the columns answers at any
 * depth. One row more than asked for tells whether there is a next page.
 */
export async function pageOf<DB, TB extends keyof DB, Row>(
  em: EntityManager,
  query: SelectQueryBuilder<DB, TB, Row>,
  page: Pick<PageArgs, 'first' | 'after'>,
  keyset: Keyset<Row>,
): Promise<Page<Row>> {
  const found = await cut(query, page, keyset).execute()
  return pageFrom(found, page, keyset, () => cappedCount(em, query))
}

/** The query of one page with one row more. */
export function cut<Query extends AnyQuery>(
  query: Query,
  { first, after }: Pick<PageArgs, 'first' | 'after'>,
  { columns, direction }: Omit<Keyset<never>, 'valuesOf'>,
): Query {
  // Written out: a plan for any number of rows looks so dear that the server would plan each page anew.
  let paged: AnyQuery = query.limit(sql.lit(first + 1))
  for (const column of columns) paged = paged.orderBy(sql`${column}`, direction)
  if (after) paged = paged.where(beyond(columns, direction, readCursor(after, columns.length)))
  return paged as Query
}

/** The page of rows that were found by {@link cut}. */
export function pageFrom<Row>(
  found: readonly Row[],
  { first, after }: Pick<PageArgs, 'first' | 'after'>,
  { valuesOf }: Pick<Keyset<Row>, 'valuesOf'>,
  totalCount: () => Promise<number>,
): Page<Row> {
  const edges = found.slice(0, first).map((node) => ({ cursor: writeCursor(valuesOf(node)), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

function beyond(columns: Keyset<never>['columns'], direction: 'asc' | 'desc', values: KeyValue[]) {
  const comparison = sql.raw(direction === 'asc' ? '>' : '<')
  return sql<SqlBool>`(${sql.join([...columns])}) ${comparison} (${sql.join(values)})`
}

/** Counting a million rows costs more than the list, and nobody reads beyond "10,000+". */
async function cappedCount(em: EntityManager, query: AnyQuery): Promise<number> {
  const some = query
    .clearSelect()
    .clearOrderBy()
    .select(sql`1`.as('one'))
    .limit(Limits.countCap)
  const counted = await rows<Record<string, never>>(em)
    .selectFrom(some.as('counted'))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}

function writeCursor(values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function readCursor(cursor: string, length: number): KeyValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === length && values.every(isKeyValue)) return values
  } catch {
    // Answered below, like any other text that is no cursor.
  }
  throw invalidInput({ after: FieldCode.MALFORMED })
}

function isKeyValue(value: unknown): value is KeyValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
