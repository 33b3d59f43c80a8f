import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { escapeFormula } from './escape-formula.ts'
import { writeSeparatedValues } from './workbook-csv.ts'
import { writeWorkbook } from './workbook.ts'

const dangerous = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\tx', ' =1+1']
const columns = [{ heading: '名称' }, { heading: '=数量' }]
const rows = [...dangerous.map((text) => [text, 1]), ['友好, "口腔"', null]]

test('a workbook has a frozen header, numbers as numbers and nothing that runs', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writeWorkbook({ name: '资源/清单', columns, rows })) as never)
  const sheet = workbook.worksheets[0]!
  expect(sheet.name).toBe('资源 清单')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  expect(sheet.getRow(1).getCell(1).font.bold).toBe(true)
  expect(sheet.getRow(1).getCell(2).value).toBe("'=数量")
  for (const [index, text] of dangerous.entries()) {
    expect(sheet.getRow(index + 2).getCell(1).value).toBe(`'${text}`)
    expect(sheet.getRow(index + 2).getCell(2).value).toBe(1)
  }
  expect(sheet.getRow(rows.length + 1).getCell(1).value).toBe('友好, "口腔"')
})

test('a carriage return starts nothing either', () => {
  expect(escapeFormula('\rx')).toBe("'\rx")
})

test('separated values quote what they have to, and run nothing', async () => {
  const text = (await writeSeparatedValues({ columns, rows })).toString()
  expect(text.startsWith("\ufeff名称,'=数量\r\n'=1+1,1\r\n'+cmd,1\r\n'-2,1\r\n")).toBe(true)
  expect(text.endsWith('"友好, ""口腔""",\r\n')).toBe(true)
})
