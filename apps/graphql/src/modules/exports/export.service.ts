import { createHash, randomBytes } from 'node:crypto'
import type { GraphQLSchema } from 'graphql'
import { ExportFormat, FieldCode, Limits, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { writeSeparatedValues } from '../../platform/spreadsheet/workbook-csv.ts'
import { type CellValue, writeWorkbook } from '../../platform/spreadsheet/workbook.ts'
import { actingViewer } from '../../platform/work.ts'
import type { ExportTables, ExportTicketRow } from './export.rows.ts'
import { fileNameOf } from './file-name.ts'
import { readRows } from './list-reading.ts'
import { type ListView, readable } from './list-view.ts'
import { inOneRead } from './one-read.ts'

const ticketLife = 5 * 60_000
const longestFilter = 10_000

/** A list as a file, made ready at an address that this session can read once, within five minutes. */
export async function prepareExport(
  context: RequestContext,
  view: ListView,
  format: ExportFormat,
): Promise<string> {
  readable(view)
  const text = JSON.stringify(view)
  if (text.length > longestFilter) throw invalidInput({ filter: FieldCode.TOO_LONG })
  const { accountId, acting } = actingViewer(context)
  const token = randomBytes(32).toString('base64url')
  const now = context.clock.now()
  const db = rows<ExportTables>(context.em)
  await db.deleteFrom('exportTicket').where('expiresAt', '<=', now).execute()
  await db
    .insertInto('exportTicket')
    .values({
      id: v7(),
      districtId: currentDistrict(),
      tokenHash: hash(token),
      sessionHash: hash(context.sessionToken ?? ''),
      accountId,
      grantId: acting.grantId,
      list: view.list,
      format,
      view: text,
      expiresAt: new Date(now.getTime() + ticketLife),
    })
    .execute()
  return token
}

export interface ExportedFile {
  name: string
  mimeType: string
  bytes: Buffer
}

/**
 * Writes the file that the address stands for, in one consistent read, and the export into the audit log with it.
 * @throws NOT_FOUND for an address that was used, is too old, or belongs to another session or role
 */
export async function exportList(
  context: RequestContext,
  schema: GraphQLSchema,
  token: string,
): Promise<ExportedFile> {
  const { view, format } = await useTicket(context, token)
  const list = readable(view)
  return inOneRead(context, async (own) => {
    let count = 0
    const counted = async function* (): AsyncGenerator<CellValue[]> {
      for await (const row of readRows(own, schema, list, view, Limits.exportRows)) {
        count += 1
        yield row
      }
    }
    const sheet = { name: list.title, columns: list.columns, rows: counted() }
    const isCsv = format === ExportFormat.CSV
    const bytes = isCsv ? await writeSeparatedValues(sheet) : await writeWorkbook(sheet)
    const { accountId, name } = actingViewer(own)
    await recordChange(own, {
      kind: RecordKind.USER,
      id: accountId,
      recordName: name,
      action: 'exportList',
      facts: { list: view.list, format, rows: count, filter: view.filter ?? null },
    })
    return { name: await fileNameOf(own, list.title, format), mimeType: mimeTypes[format], bytes }
  })
}

const mimeTypes: Record<ExportFormat, string> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
}

async function useTicket(
  context: RequestContext,
  token: string,
): Promise<{ view: ListView; format: ExportFormat }> {
  const { accountId, acting } = actingViewer(context)
  const ticket = await rows<ExportTables>(context.em)
    .deleteFrom('exportTicket')
    .where('tokenHash', '=', hash(token))
    .where('sessionHash', '=', hash(context.sessionToken ?? ''))
    .where('accountId', '=', accountId)
    .where('grantId', '=', acting.grantId)
    .where('expiresAt', '>', context.clock.now())
    .returning(['view', 'format'])
    .executeTakeFirst()
  if (!ticket) throw notFound()
  return { view: viewOf(ticket), format: ticket.format }
}

function viewOf({ view }: Pick<ExportTicketRow, 'view'>): ListView {
  return typeof view === 'string' ? (JSON.parse(view) as ListView) : view
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
