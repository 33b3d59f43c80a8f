import { parse } from 'csv-parse/sync'
import { UnreadableFile } from './read-guard.ts'

export interface TextLine {
  line: number
  values: string[]
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

/**
 * The lines of a text with separated values, in UTF-8 with or without a mark, UTF-16 with one, or GB18030, as
 * Excel writes it on a Chinese Windows.
 * @throws UnreadableFile
 */
export function readText(bytes: Buffer): TextLine[] {
  const text = decode(bytes)
  // No text has them; whatever is not text was not meant for this.
  if (text.includes('\u0000')) throw new UnreadableFile()
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      delimiter: separatorOf(text),
    }) as unknown as Parsed[]
    return parsed
      .filter(({ record }) => record.some((value) => value.trim()))
      .map(({ record, info }) => ({ line: info.lines, values: record }))
  } catch {
    throw new UnreadableFile()
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one may fit.
    }
  }
  throw new UnreadableFile()
}

/** What most often stands between the words of the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4_000)
  const count = (sign: string) => head.split(sign).length
  return [',', '\t', ';', '，'].toSorted((a, b) => count(b) - count(a))[0]!
}
