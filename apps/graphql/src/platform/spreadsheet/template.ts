import ExcelJS from 'exceljs'

export interface TemplateColumn {
  heading: string
  required: boolean
  example: string
  explanation: string
  /** Words to choose from. */
  choices?: readonly string[]
  /** A column that Excel must not take for a number. */
  asText: boolean
}

export interface Template {
  title: string
  sheetName: string
  columns: readonly TemplateColumn[]
  /** The column that marks the example row, and its word. */
  notes: { heading: string; example: string }
  guide: { sheetName: string; headings: readonly [string, string, string, string]; yes: string; no: string }
  listsName: string
}

/** Rows that have drop-downs and formats. */
const preparedRows = 5_000
const firstRow = 3

/** A workbook to fill in: a title, headings, an example, drop-downs, and a sheet that explains each column. */
export async function writeTemplate(template: Template): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(template.sheetName, { views: [{ state: 'frozen', ySplit: 2 }] })
  const { columns, notes } = template
  const last = columns.length + 1
  sheet.getCell(1, 1).value = template.title
  sheet.mergeCells(1, 1, 1, last)
  sheet.getCell(1, 1).font = { bold: true, size: 14 }
  sheet.getRow(2).values = [...columns.map(headingOf), notes.heading]
  sheet.getRow(2).font = { bold: true }
  sheet.getRow(firstRow).values = [...columns.map((column) => column.example), notes.example]
  sheet.getRow(firstRow).font = { italic: true, color: { argb: 'FF6B7280' } }
  const lists = workbook.addWorksheet(template.listsName, { state: 'hidden' })
  for (const [index, column] of columns.entries()) {
    sheet.getColumn(index + 1).width = Math.max(12, [...headingOf(column)].length * 2 + 2)
    if (column.asText) sheet.getColumn(index + 1).numFmt = '@'
    if (column.choices?.length) offerChoices(sheet, lists, index + 1, column.choices)
  }
  sheet.getColumn(last).width = 24
  explain(workbook, template)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function headingOf({ heading, required }: TemplateColumn): string {
  return required ? `${heading}*` : heading
}

interface Validations {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void }
}

function offerChoices(
  sheet: ExcelJS.Worksheet,
  lists: ExcelJS.Worksheet,
  column: number,
  choices: readonly string[],
): void {
  lists.getColumn(column).values = [...choices]
  const letter = sheet.getColumn(column).letter
  // Missing in the library's types, which know single cells alone.
  const { dataValidations } = sheet as unknown as Validations
  dataValidations.add(`${letter}${firstRow}:${letter}${firstRow + preparedRows - 1}`, {
    type: 'list',
    allowBlank: true,
    // A code may stand in place of a name, so other words are not refused.
    showErrorMessage: false,
    formulae: [`'${lists.name}'!$${letter}$1:$${letter}$${choices.length}`],
  })
}

function explain(workbook: ExcelJS.Workbook, { guide, columns }: Template): void {
  const sheet = workbook.addWorksheet(guide.sheetName, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow([...guide.headings]).font = { bold: true }
  for (const { heading, required, explanation, example } of columns) {
    const row = sheet.addRow([heading, required ? guide.yes : guide.no, explanation, example])
    row.alignment = { wrapText: true, vertical: 'top' }
  }
  for (const [index, width] of [24, 8, 80, 30].entries()) sheet.getColumn(index + 1).width = width
}
