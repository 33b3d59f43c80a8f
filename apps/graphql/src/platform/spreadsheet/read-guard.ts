import { inflateRawSync } from 'node:zlib'

/** A file that is no table, or unfolds to more than a server should hold. */
export class UnreadableFile extends Error {}

const mostFiles = 1_000
const mostUnfolded = 64 * 1024 * 1024
const mostCells = 1_000_000
const mostSpanned = 500_000

const endOfDirectory = 0x06054b50
const fileInDirectory = 0x02014b50

export function isArchive(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50
}

/**
 * Unfolds an archive piece by piece, never more than is allowed, before a library does it whole.
 * @throws UnreadableFile
 */
export function guardArchive(bytes: Buffer): void {
  let left = mostUnfolded
  let cells = 0
  let spanned = 0
  for (const { name, content } of filesOf(bytes, () => left)) {
    left -= content.length
    if (!/^xl\/worksheets\/.*\.xml$/.test(name)) continue
    const text = content.toString('latin1')
    cells += text.split('<c ').length
    spanned += spannedBy(text)
    // A range is unfolded into its cells: two short lines of text could name seventeen thousand million.
    if (cells > mostCells || spanned > mostSpanned) throw new UnreadableFile()
  }
}

/** Whether merged cells and drop-downs of a workbook reach over so many cells that they are better left out. */
function spannedBy(sheet: string): number {
  const merged = [...sheet.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, range]) => range!)
  return merged.reduce((sum, range) => sum + cellsOf(range), 0)
}

/** How many cells a workbook's drop-downs reach over. */
export function validatedCells(bytes: Buffer): number {
  let count = 0
  for (const { name, content } of filesOf(bytes, () => mostUnfolded)) {
    if (!name.startsWith('xl/worksheets/')) continue
    for (const [, ranges] of content.toString('latin1').matchAll(/sqref="([^"]*)"/g)) {
      count += ranges!.split(' ').reduce((sum, range) => sum + cellsOf(range), 0)
    }
  }
  return count
}

function cellsOf(range: string): number {
  const [from, to = from] = range.split(':')
  const [a, b] = [placeOf(from!), placeOf(to!)]
  return (Math.abs(a.row - b.row) + 1) * (Math.abs(a.column - b.column) + 1)
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits || 1_048_576), column: column || 16_384 }
}

function* filesOf(bytes: Buffer, most: () => number): Generator<{ name: string; content: Buffer }> {
  try {
    let at = bytes.readUInt32LE(directoryEnd(bytes) + 16)
    for (let count = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === fileInDirectory; count++) {
      if (count >= mostFiles) throw new UnreadableFile()
      const nameLength = bytes.readUInt16LE(at + 28)
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
      yield { name, content: contentAt(bytes, at, most()) }
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile()
  }
}

function directoryEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at
  }
  throw new UnreadableFile()
}

/** What the directory says of the size is not believed: unfolding stops at the bound. */
function contentAt(bytes: Buffer, entry: number, most: number): Buffer {
  const local = bytes.readUInt32LE(entry + 42)
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20))
  const content =
    bytes.readUInt16LE(entry + 10) === 0
      ? packed
      : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  if (content.length > most) throw new UnreadableFile()
  return content
}
