import type { GraphQLSchema } from 'graphql'
import { sql } from 'kysely'
import { Limits, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { once } from '../../platform/idempotency.ts'
import { v7 } from '../../platform/ids.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { CellValue } from '../../platform/spreadsheet/workbook.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { readDistrict } from '../territory/index.ts'
import type { ExportTables, IssuedListRow } from './export.rows.ts'
import type { IssuedList } from './export.types.ts'
import { readRows } from './list-reading.ts'
import { type ListView, readable } from './list-view.ts'
import { inOneRead } from './one-read.ts'

export interface ListIssue extends ListView {
  idempotencyKey: string
}

/** Gives a list its number of the year and answers it with all its rows, to be printed. */
export async function issueList(
  context: RequestContext,
  schema: GraphQLSchema,
  given: ListIssue,
): Promise<IssuedList> {
  const list = readable(given)
  // Read first: a list that cannot be printed takes no number.
  const found = await inOneRead(context, async (own) => {
    const all: CellValue[][] = []
    for await (const row of readRows(own, schema, list, given, Limits.printRows)) all.push(row)
    return all
  })
  const { id } = await once(context, 'issueList', given, (own) => takeNumber(own, given, found.length))
  const issued = await rows<ExportTables>(context.em)
    .selectFrom('issuedList')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const district = await readDistrict(context)
  return {
    title: `${district?.name ?? ''}${given.locale === 'en' ? ' ' : ''}${list.title}`,
    year: issued.year,
    number: issued.number,
    day: issued.day,
    headings: list.columns.map(({ heading }) => heading),
    rows: found.map((row) => row.map((value) => (value === null ? '' : String(value)))),
  }
}

/** Numbers run on within district and year; whoever comes second waits, so that none is left out. */
async function takeNumber(work: Work, { list }: ListView, count: number): Promise<string> {
  const { accountId, name } = actingViewer(work)
  const day = dayOf(work.clock.now())
  const year = Number(day.slice(0, 4))
  const db = rows<ExportTables>(work.em)
  await sql`select pg_advisory_xact_lock(hashtext(${`issued_list/${currentDistrict()}`}))`.execute(db)
  const { last } = await db
    .selectFrom('issuedList')
    .select(sql<number | null>`max(number)`.as('last'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const row: IssuedListRow = {
    id: v7(),
    districtId: currentDistrict(),
    year,
    number: (last ?? 0) + 1,
    list,
    day,
    accountId,
  }
  await db.insertInto('issuedList').values(row).execute()
  await recordChange(work, {
    kind: RecordKind.USER,
    id: accountId,
    recordName: name,
    action: 'issueList',
    facts: { list, year, number: row.number, rows: count },
  })
  return row.id
}
