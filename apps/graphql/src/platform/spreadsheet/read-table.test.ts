import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { UnreadableFile } from './read-guard.ts'
import { readSheets } from './read-table.ts'

/** An archive of one file, whose directory says it is small. */
function archive(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(10, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(head.length + name.length + packed.length, 16)
  return Buffer.concat([head, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

test.for([
  ['unfolds to more than is read', archive('xl/sharedStrings.xml', Buffer.alloc(70 * 1024 * 1024))],
  [
    'merges a whole sheet',
    archive('xl/worksheets/sheet1.xml', Buffer.from('<mergeCell ref="A1:XFD1048576"/>')),
  ],
  ['has too many cells', archive('xl/worksheets/sheet1.xml', Buffer.from('<c r="A1"/>'.repeat(1_000_001)))],
  ['is cut off', Buffer.from('PK\u0003\u0004 and nothing more')],
] as const)('does not open an archive that %s', async ([, bytes]) => {
  await expect(readSheets(bytes)).rejects.toThrow(UnreadableFile)
})

test('reads what cells show: results, links, rich text, days, errors', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook
    .addWorksheet('甲')
    .addRow([
      { formula: 'A2', result: 7 },
      { text: '链接', hyperlink: 'https://example.org' },
      { richText: [{ text: '富' }, { text: '文本 ' }] },
      new Date('2026-03-01T00:00:00Z'),
      { formula: 'A9', result: { error: '#REF!' } },
      'ＡＢ１２',
      4.2e17,
    ])
  const [sheet] = await readSheets(Buffer.from(await workbook.xlsx.writeBuffer()))
  expect(sheet!.rows[0]!.cells).toEqual([
    { text: '7', number: 7 },
    { text: '链接' },
    { text: '富文本' },
    { text: '2026-03-01', day: '2026-03-01' },
    { text: '#REF!', error: true },
    { text: 'AB12' },
    { text: '420000000000000000', number: 4.2e17 },
  ])
})
