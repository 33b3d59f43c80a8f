import { sql } from 'kysely'
import { type RecordKind, Role, ScopeKind } from '@youlin/schema'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type ImportLineRow, type ImportRow, tables } from './import.rows.ts'

/** One page of the imports that the viewer sees, the newest first. */
export function listImports(
  work: Work,
  { recordKind }: { recordKind?: RecordKind | null },
  page: PageArgs,
): Promise<Page<ImportRow>> {
  let query = visible(work)
  if (recordKind) query = query.where('recordKind', '=', recordKind)
  return pageOf(work.em, query, page, {
    columns: [sql.ref('uploadedAt'), sql.ref('id')],
    direction: 'desc',
    valuesOf: (row) => [row.uploadedAt, row.id],
  })
}

/** One that the viewer sees. */
export function readImport(work: Work, id: string): Promise<ImportRow | undefined> {
  return visible(work).where('id', '=', id).executeTakeFirst()
}

/** One page of the rows of an import that were left out, or whose records stayed, in the order of the file. */
export function listLines(
  work: Work,
  { importId, kept }: { importId: string; kept: boolean },
  page: PageArgs,
): Promise<Page<ImportLineRow>> {
  const ofImport = tables(work.em).selectFrom('importRow').selectAll().where('importId', '=', importId)
  const query = kept ? ofImport.where('kept', 'is not', null) : ofImport.where('outcome', '=', 'BAD')
  return pageOf(work.em, query, page, {
    columns: [sql.ref('line'), sql.ref('id')],
    direction: 'asc',
    valuesOf: (row) => [row.line, row.id],
  })
}

/** When the same file was imported before, if that still stands. */
export const sameFileImportedAt = defineLoader(async ({ em }, ids: readonly string[]) => {
  const found = await tables(em)
    .selectFrom('import')
    .innerJoin('import as earlier', (join) =>
      join
        .onRef('earlier.fileHash', '=', 'import.fileHash')
        .onRef('earlier.recordKind', '=', 'import.recordKind')
        .onRef('earlier.id', '<', 'import.id'),
    )
    .select(['import.id', ({ fn }) => fn.max('earlier.importedAt').as('at')])
    .where('import.id', 'in', [...ids])
    .where('earlier.importedAt', 'is not', null)
    .where('earlier.undoneAt', 'is', null)
    .groupBy('import.id')
    .execute()
  return new Map(found.map(({ id, at }) => [id, at]))
})

/** The district's for whoever acts for it, a street's for its staff and auditors. */
function visible(work: Work) {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  const query = tables(work.em).selectFrom('import').selectAll()
  if (role === Role.DISTRICT_ADMIN) return query
  if (role === Role.AUDITOR && scopeKind === ScopeKind.DISTRICT) return query
  if (role === Role.STREET_STAFF || role === Role.AUDITOR) return query.where('streetId', '=', scopeId)
  return query.where(sql.lit(false))
}
