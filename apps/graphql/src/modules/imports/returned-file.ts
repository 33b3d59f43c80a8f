import { forbidden, notFound } from '../../platform/errors.ts'
import { annotateText, annotateWorkbook } from '../../platform/spreadsheet/annotate.ts'
import { formatOf } from '../../platform/spreadsheet/read-table.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { openedFiles } from '../files/index.ts'
import { mayImport } from './import.policy.ts'
import { readImport } from './import.queries.ts'
import { type ImportRow, storeKey, tables } from './import.rows.ts'
import { importWords, type Locale, sentenceOf } from './sentences.ts'

/** The file as it was uploaded. */
export async function importFile(work: Work, id: string) {
  const { row, bytes } = await open(work, id)
  return { name: named(row.fileName, bytes), bytes }
}

/** The bad rows in the user's own file, each cell marked and explained; once mended it goes in whole. */
export async function returnedFile(work: Work, id: string, locale: Locale) {
  const { row, bytes } = await open(work, id)
  const bad = await tables(work.em)
    .selectFrom('importRow')
    .selectAll()
    .where('importId', '=', id)
    .where('outcome', '=', 'BAD')
    .orderBy('line')
    .execute()
  // A file that could not be read has no rows to hand back.
  if (bad.length === 0 || row.headerLine === 0) throw notFound()
  const { template } = importWords[locale]
  const annotation = {
    sheetName: row.sheetName,
    headerLine: row.headerLine,
    notesHeading: template.notes,
    rows: bad
      .filter(({ line }) => line > row.headerLine)
      .map(({ line, problems }) => ({
        line,
        notes: problems.map((problem) => ({ column: problem.at, sentence: sentenceOf(problem, locale) })),
      })),
  }
  const format = formatOf(bytes)
  const returned =
    format === 'xlsx' ? await annotateWorkbook(bytes, annotation) : annotateText(bytes, annotation)
  const name = template.returnedName.replace('{name}', row.fileName.replace(/\.\w+$/, ''))
  return { name: `${name}.${format}`, bytes: returned }
}

async function open(work: Work, id: string): Promise<{ row: ImportRow; bytes: Buffer }> {
  const row = await readImport(work, id)
  if (!row) throw notFound()
  if (!mayImport(actingViewer(work).acting, row.recordKind)) throw forbidden()
  return { row, bytes: await openedFiles().store.read(storeKey(row)) }
}

function named(name: string, bytes: Buffer): string {
  return /\.(xlsx|csv|txt)$/i.test(name) ? name : `${name}.${formatOf(bytes)}`
}
