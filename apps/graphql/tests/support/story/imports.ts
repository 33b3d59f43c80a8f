import ExcelJS from 'exceljs'
import type { Person } from '../story.ts'
import type { TestApi } from '../api.ts'

export interface Sent {
  status: number
  id: string
  code?: string
}

/** Sends a file to be checked, as the page does. */
export async function sendFile(
  api: TestApi,
  who: Person,
  { kind, name = '表.csv', bytes }: { kind: string; name?: string; bytes: Buffer | string },
): Promise<Sent> {
  const response = await api.server.inject({
    method: 'POST',
    url: `/files/imports?kind=${kind}`,
    headers: {
      host: 'localhost',
      cookie: who.api.cookie,
      'x-youlin-upload': '1',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    payload: bytes,
  })
  const body = response.json<{ id: string; errors?: { extensions: { code: string } }[] }>()
  return { status: response.statusCode, id: body.id, code: body.errors?.[0]?.extensions.code }
}

export async function download(
  api: TestApi,
  who: Person,
  path: string,
): Promise<{ status: number; bytes: Buffer }> {
  const response = await api.server.inject({
    method: 'GET',
    url: `/files/imports/${path}`,
    headers: { host: 'localhost', cookie: who.api.cookie },
  })
  return { status: response.statusCode, bytes: response.rawPayload }
}

const parts = `id version recordKind added changed unchanged bad kept importedAt undoneAt ignoredColumns
  sameFileImportedAt viewerCanRun viewerCanUndo`

export async function readImport(who: Person, id: string) {
  const answer = await who.api.ask(`query ($id: ID!) { import(id: $id) { ${parts} } }`, { id })
  return answer.import
}

/** Counts of a check, in the order of the page: new, changed, unchanged, bad. */
export async function countsOf(who: Person, id: string): Promise<number[]> {
  const { added, changed, unchanged, bad } = await readImport(who, id)
  return [added, changed, unchanged, bad]
}

export async function linesOf(who: Person, importId: string, kept = false) {
  const lines: {
    line: number
    recordName: string
    problems: { heading: string; value: string; code: string }[]
  }[] = []
  let after: string | null = null
  do {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what its own query asked for
    const answer: any = await who.api.ask(
      `query ($importId: ID!, $after: String, $kept: Boolean) {
        importLines(importId: $importId, first: 100, after: $after, kept: $kept) {
          edges { node { line recordName problems { heading value code } } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { importId, after, kept },
    )
    lines.push(...answer.importLines.edges.map((edge: { node: (typeof lines)[number] }) => edge.node))
    after = answer.importLines.pageInfo.hasNextPage ? answer.importLines.pageInfo.endCursor : null
  } while (after)
  return lines
}

export async function run(who: Person, id: string, step: 'run' | 'undo' = 'run') {
  const { version } = await readImport(who, id)
  const type = step === 'run' ? 'RunImportInput' : 'UndoImportInput'
  const more = step === 'run' ? 'accounts { name password }' : ''
  return who.api.query(
    `mutation ($input: ${type}!) { ${step}Import(input: $input) { import { ${parts} } ${more} } }`,
    { input: { id, version } },
  )
}

/** A workbook of one sheet. */
export async function workbook(
  lines: readonly (readonly unknown[])[],
  shape?: (sheet: ExcelJS.Worksheet) => void,
) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('小区')
  for (const line of lines) sheet.addRow([...line])
  shape?.(sheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export async function openBook(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  // ExcelJS declares a Buffer type of its own.
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return book.worksheets[0]!
}

export async function bytesOf(sheet: ExcelJS.Worksheet): Promise<Buffer> {
  return Buffer.from(await sheet.workbook.xlsx.writeBuffer())
}
