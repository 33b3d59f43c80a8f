import { sql } from 'kysely'
import { ChangeSource, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { type Change, recordChange, recordChanges } from '../../platform/changes.ts'
import { insertMany } from '../../platform/database/bulk-rows.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { openedFiles } from '../files/index.ts'
import { examine, type GoodRow } from './examine.ts'
import { type ImportRow, type RowOutcome, storeKey, tables } from './import.rows.ts'
import { keepFindings, lockImport } from './import.service.ts'
import { kindOf } from './kinds/index.ts'
import { type Facts, isUnchanged, type Kind, type OneTimePassword, type Verdict } from './kinds/kind.ts'

interface Written {
  line: number
  outcome: Exclude<RowOutcome, 'BAD'>
  id: string
  name: string
  before: Facts | null
  after: Facts
}

/**
 * Writes the good rows. The file is checked once more, since the district may have changed after it was uploaded;
 * whoever presses twice changes nothing the second time. Answers the passwords of accounts that were made.
 */
export function runImport(
  work: Work,
  { id, version }: { id: string; version: number },
): Promise<OneTimePassword[]> {
  return inTransaction({ ...work, source: ChangeSource.IMPORT }, async (own) => {
    const found = await lockImport(own, id)
    if (found.importedAt) return []
    requireVersion(found, version)
    const kind = kindOf(found.recordKind)
    const examination = await examine(own, kind, await openedFiles().store.read(storeKey(found)))
    await keepFindings(own, id, examination)
    const { written, passwords } = await write(own, kind, examination.good)
    await remember(own, kind, found, written)
    return passwords
  })
}

async function write(work: Work, kind: Kind, good: readonly GoodRow[]) {
  const news = good.filter(({ verdict }) => !verdict.before)
  const corrections = good.filter(({ verdict }) => verdict.before && !isUnchanged(verdict))
  const passwords = await kind.add(
    work,
    news.map(({ verdict }) => verdict),
  )
  const added = news.map((row) => writtenOf(row, 'ADDED'))
  const changed = corrections.map((row) => writtenOf(row, 'CHANGED'))
  const ended = news.flatMap(({ line, verdict: { also } }) =>
    also ? [writtenOf({ line, verdict: { ...also, key: '' } }, 'CHANGED')] : [],
  )
  for (const group of [changed, ended]) {
    if (group.length === 0) continue
    await kind.change(
      work,
      group.map(({ id, after }) => ({ id, facts: after })),
    )
  }
  return { written: [...added, ...changed, ...ended], passwords }
}

function writtenOf(
  { line, verdict }: { line: number; verdict: Verdict },
  outcome: Written['outcome'],
): Written {
  const { id, name, before, after } = verdict
  return { line, outcome, id, name, before, after }
}

async function remember(work: Work, kind: Kind, row: ImportRow, written: readonly Written[]): Promise<void> {
  const versions = await versionsOf(
    work,
    kind.table,
    written.map(({ id }) => id),
  )
  await insertMany(
    work.em,
    'import_row',
    written.map(({ line, outcome, id, name, before }) => ({
      ...{ id: v7(), importId: row.id, line, outcome, recordId: id, recordName: name, before },
      ...{ recordVersion: versions.get(id), problems: [] },
    })),
  )
  const unrecorded = written.filter(({ outcome }) => outcome === 'CHANGED' || !kind.recordsItself)
  await recordChanges(
    work,
    unrecorded.map((one) => changeOf(kind, row, one)),
  )
  await tables(work.em)
    .updateTable('import')
    .set((eb) => ({
      importedAt: work.clock.now(),
      importedBy: actingViewer(work).name,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', row.id)
    .execute()
  const count = (outcome: RowOutcome) => written.filter((one) => one.outcome === outcome).length
  await recordChange(work, {
    kind: RecordKind.DISTRICT,
    id: currentDistrict(),
    recordName: row.fileName,
    action: 'runImport',
    facts: { recordKind: row.recordKind, added: count('ADDED'), changed: count('CHANGED') },
  })
}

/** Grants are what an import of people writes. */
export const recordedKind = ({ record }: Kind): RecordKind =>
  record === RecordKind.USER ? RecordKind.ROLE_GRANT : record

function changeOf(
  kind: Kind,
  { fileName }: ImportRow,
  { id, name, before, after, outcome }: Written,
): Change {
  const record = { kind: recordedKind(kind), id, recordName: name, facts: { file: fileName } }
  if (outcome === 'ADDED') return { ...record, action: 'importRecord' }
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(before![key]) !== JSON.stringify(after[key]),
  )
  const changes = Object.fromEntries(changed.map((key) => [key, [before![key], after[key]] as const]))
  return { ...record, action: 'importCorrection', changes }
}

/** The present versions of records. */
export async function versionsOf(
  { em }: Work,
  table: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const found = await sql<{ id: string; version: number }>`
    select id, version from ${sql.table(table)} where id = any(${[...ids]}::uuid[])`.execute(rows(em))
  return new Map(found.rows.map(({ id, version }) => [id, version]))
}
