import { ChangeSource, ErrorCode, type ImportProblem, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange, recordChanges } from '../../platform/changes.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { AppError } from '../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { dependedOn } from './dependents.ts'
import { type ImportLineRow, type ImportRow, tables } from './import.rows.ts'
import { recordedKind, versionsOf } from './import.run.service.ts'
import { lockImport } from './import.service.ts'
import { kindOf } from './kinds/index.ts'
import type { Kind } from './kinds/kind.ts'

const undoWithin = 86_400_000

/** The moment until which an import that stands can be taken back. */
export function undoableUntil({ importedAt, undoneAt }: ImportRow): Date | null {
  return importedAt && !undoneAt ? new Date(importedAt.getTime() + undoWithin) : null
}

export function isUndoable(row: ImportRow, now: Date): boolean {
  const until = undoableUntil(row)
  return until !== null && now <= until
}

/**
 * Takes an import back: new records go, changed ones get what they had. What others use by now, or somebody
 * changed since, stays and is named.
 * @throws TOO_LATE after a day
 */
export function undoImport(work: Work, { id, version }: { id: string; version: number }): Promise<void> {
  return inTransaction({ ...work, source: ChangeSource.IMPORT }, async (own) => {
    const found = await lockImport(own, id)
    if (found.undoneAt) return
    requireVersion(found, version)
    const until = undoableUntil(found)
    if (!until || own.clock.now() > until) throw new AppError(ErrorCode.TOO_LATE, { until })
    const kind = kindOf(found.recordKind)
    const written = await tables(own.em)
      .selectFrom('importRow')
      .selectAll()
      .where('importId', '=', id)
      .where('outcome', '!=', 'BAD')
      .orderBy('line')
      .execute()
    const kept = await whatStays(own, kind, written)
    const gone = written.filter((row) => !kept.has(row.id))
    await takeBack(own, kind, gone)
    await finish(own, found, kept)
    await recordChanges(
      own,
      gone.map((row) => ({
        kind: recordedKind(kind),
        id: row.recordId!,
        recordName: row.recordName,
        action: 'undoImport',
        facts: { file: found.fileName },
      })),
    )
  })
}

async function whatStays(work: Work, kind: Kind, written: readonly ImportLineRow[]) {
  const kept = new Map<string, ImportProblem>()
  const versions = await versionsOf(
    work,
    kind.table,
    written.map((row) => row.recordId!),
  )
  const added = written.filter((row) => row.outcome === 'ADDED').map((row) => row.recordId!)
  const used = await dependedOn(work, kind, added)
  for (const row of written) {
    if (versions.get(row.recordId!) !== row.recordVersion) kept.set(row.id, 'CHANGED_SINCE')
    if (used.has(row.recordId!) && row.outcome === 'ADDED') kept.set(row.id, 'DEPENDED_ON')
  }
  return kept
}

async function takeBack(work: Work, kind: Kind, gone: readonly ImportLineRow[]): Promise<void> {
  const added = gone.filter((row) => row.outcome === 'ADDED').map((row) => row.recordId!)
  if (added.length > 0) await kind.remove(work, added)
  const changed = gone.filter((row) => row.outcome === 'CHANGED')
  // The former holder of a code has other columns to restore than a corrected record.
  for (const group of Map.groupBy(changed, (row) => Object.keys(row.before!).toSorted().join()).values()) {
    await kind.change(
      work,
      group.map((row) => ({ id: row.recordId!, facts: row.before! })),
    )
  }
}

async function finish(work: Work, { id, fileName, recordKind }: ImportRow, kept: Map<string, ImportProblem>) {
  for (const [why, ids] of Map.groupBy(kept.keys(), (one) => kept.get(one)!)) {
    await tables(work.em).updateTable('importRow').set({ kept: why }).where('id', 'in', ids).execute()
  }
  await tables(work.em)
    .updateTable('import')
    .set((eb) => ({
      undoneAt: work.clock.now(),
      undoneBy: actingViewer(work).name,
      kept: kept.size,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await recordChange(work, {
    kind: RecordKind.DISTRICT,
    id: currentDistrict(),
    recordName: fileName,
    action: 'undoImport',
    facts: { recordKind, kept: kept.size },
  })
}
