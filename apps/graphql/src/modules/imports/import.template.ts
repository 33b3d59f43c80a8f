import type { ImportColumn, RecordKind } from '@youlin/schema'
import { words } from '@youlin/client/words'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden } from '../../platform/errors.ts'
import { type TemplateColumn, writeTemplate } from '../../platform/spreadsheet/template.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { holds, type TerritoryTables } from '../territory/index.ts'
import { choicesOf, choiceWords } from './cell-readers.ts'
import { mayImport } from './import.policy.ts'
import { kindOf } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'
import { importWords, type Locale } from './sentences.ts'

/** Whatever Excel would take for a number and shorten. */
const asText: readonly ImportColumn[] = [
  'code',
  'creditCode',
  'mobile',
  'contactMobile',
  'officerMobile',
  'member',
  'scope',
]

/** A workbook to fill in for records of a kind, with the district's own streets and communities to choose from. */
export async function importTemplate(work: Work, record: RecordKind, locale: Locale) {
  const kind = kindOf(record)
  if (!mayImport(actingViewer(work).acting, record)) throw forbidden()
  const { template } = importWords[locale]
  const named = words[locale].labels.RecordKind[record]
  const bytes = await writeTemplate({
    title: template.title.replace('{kind}', named),
    sheetName: template.data,
    listsName: template.lists,
    notes: { heading: template.notes, example: template.exampleRow },
    columns: await columnsOf(work, kind, locale),
    guide: {
      sheetName: template.guide,
      headings: [template.columnHeading, template.required, template.explanation, template.example],
      yes: template.yes,
      no: template.no,
    },
  })
  return { name: `${template.fileName.replace('{kind}', named)}.xlsx`, bytes }
}

async function columnsOf(work: Work, kind: Kind, locale: Locale): Promise<TemplateColumn[]> {
  const { column: headings, explanation, example } = importWords[locale]
  const places = await placesOf(work)
  return kind.columns.map((column) => {
    const enumName = choicesOf(column, kind.record)
    const choices = enumName ? choiceWords(enumName, locale) : places[column]
    return {
      heading: headings[column],
      required: kind.required.includes(column),
      explanation: explanation[column],
      example: choices?.[0] ?? example[column],
      choices,
      asText: asText.includes(column),
    }
  })
}

async function placesOf(work: Work): Promise<Partial<Record<ImportColumn, string[]>>> {
  const today = dayOf(work.clock.now())
  const db = rows<TerritoryTables>(work.em)
  const streets = await db.selectFrom('street').selectAll().orderBy('officialOrder').execute()
  const communities = await db.selectFrom('community').selectAll().orderBy('officialOrder').execute()
  const names = (found: (Parameters<typeof holds>[0] & { name: string })[]) =>
    found.filter((row) => holds(row, today)).map((row) => row.name)
  return { street: names(streets), community: names(communities) }
}
