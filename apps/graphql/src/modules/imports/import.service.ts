import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type RecordKind, Role } from '@youlin/schema'
import { insertMany } from '../../platform/database/bulk-rows.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, notFound } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { openedFiles } from '../files/index.ts'
import { examine, type Examination } from './examine.ts'
import { mayImport } from './import.policy.ts'
import { readImport } from './import.queries.ts'
import { type ImportRow, storeKey, tables } from './import.rows.ts'
import { kindOf } from './kinds/index.ts'
import { isUnchanged } from './kinds/kind.ts'

const refusedInNames = /[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu

/**
 * Keeps a file and checks it against the district. The same file of the same person that waits to be imported is
 * checked again in place of a second one.
 */
export async function receiveImport(
  work: Work,
  { recordKind, name, bytes }: { recordKind: RecordKind; name: string; bytes: Buffer },
): Promise<string> {
  const { acting, accountId, name: uploadedBy } = actingViewer(work)
  const kind = kindOf(recordKind)
  if (!mayImport(acting, recordKind)) throw forbidden()
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  return inTransaction(work, async (own) => {
    const examination = await examine(own, kind, bytes)
    const waiting = await tables(own.em)
      .selectFrom('import')
      .select('id')
      .where('fileHash', '=', fileHash)
      .where('recordKind', '=', recordKind)
      .where('accountId', '=', accountId)
      .where('importedAt', 'is', null)
      .forNoKeyUpdate()
      .executeTakeFirst()
    const row = {
      id: waiting?.id ?? v7(),
      districtId: currentDistrict(),
      recordKind,
      streetId: acting.role === Role.STREET_STAFF ? acting.scopeId : null,
      fileName: name.replace(refusedInNames, ' ').trim().slice(0, 120) || 'import',
      fileHash,
      accountId,
      uploadedAt: own.clock.now(),
      uploadedBy,
    }
    if (!waiting) await insertMany(own.em, 'import', [row])
    await keepFindings(own, row.id, examination)
    await openedFiles().store.write(storeKey(row), bytes)
    return row.id
  })
}

/** Writes down what a check found: counts, and the bad rows with their errors. */
export async function keepFindings(work: Work, importId: string, found: Examination): Promise<void> {
  const { good, bad } = found
  const known = good.filter(({ verdict }) => verdict.before)
  const unchanged = known.filter(({ verdict }) => isUnchanged(verdict)).length
  await tables(work.em)
    .updateTable('import')
    .set({
      sheetName: found.sheetName,
      headerLine: found.headerLine,
      ignoredColumns: sql`${JSON.stringify(found.ignored)}::jsonb`,
      added: good.length - known.length,
      changed: known.length - unchanged,
      unchanged,
      bad: bad.length,
    })
    .where('id', '=', importId)
    .execute()
  await tables(work.em).deleteFrom('importRow').where('importId', '=', importId).execute()
  await insertMany(
    work.em,
    'import_row',
    bad.map(({ line, problems }) => ({
      ...{ id: v7(), importId, line, problems, outcome: 'BAD', recordName: '' },
    })),
  )
}

/**
 * An import that the viewer sees and may carry out, locked after all others of the district.
 * @throws NOT_FOUND, FORBIDDEN
 */
export async function lockImport(work: Work, id: string): Promise<ImportRow> {
  // The same lock as that of the command, so that imports of a district come one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('territory import ' || ${currentDistrict()}))`.execute(
    rows(work.em),
  )
  const found = await readImport(work, id)
  if (!found) throw notFound()
  if (!mayImport(actingViewer(work).acting, found.recordKind)) throw forbidden()
  return found
}
