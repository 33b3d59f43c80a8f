import { FieldCode, type FilePurpose, Limits, type RecordKind } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { storeKey, tables } from './file.rows.ts'
import { openedFiles } from './opened-files.ts'

interface RecordFiles {
  purpose: FilePurpose
  kind: RecordKind
  recordId: string
}

export interface Attachment extends RecordFiles {
  /** Row ids in the order to show; files of the purpose that are not among them leave the record. */
  ids: readonly string[]
  /** The input's field, for what is refused. */
  path: string
}

/**
 * Makes these the record's files of a purpose, in the transaction that changes the record.
 * @throws INVALID_INPUT with NOT_FOUND where a file is not the viewer's own fresh upload for that purpose
 */
export async function attachFiles(work: Work, { ids, path, ...files }: Attachment): Promise<void> {
  for (const [position, id] of ids.entries())
    await attachFile(work, { ...files, id, position, path: `${path}.${position}` })
  await detachFiles(work, files.recordId, { purpose: files.purpose, keep: ids })
}

/**
 * Gives the record one more file; those that it has stay.
 * @throws INVALID_INPUT as {@link attachFiles} does
 */
export async function attachFile(
  work: Work,
  file: RecordFiles & { id: string; position?: number; path: string },
): Promise<void> {
  if (!work.em.isInTransaction()) throw new Error('Files are attached in the transaction of the record.')
  const { id, purpose, kind, recordId, position = 0, path } = file
  const { accountId } = actingViewer(work)
  const since = new Date(work.clock.now().getTime() - Limits.fileAttachWithin)
  const attached = await tables(work.em)
    .updateTable('storedFile')
    .set({ recordKind: kind, recordId, position })
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where((where) =>
      where.or([
        where('recordId', '=', recordId),
        where.and([
          where('recordId', 'is', null),
          where('uploaderId', '=', accountId),
          where('uploadedAt', '>=', since),
        ]),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (!attached) throw invalidInput({ [path]: FieldCode.NOT_FOUND })
}

/** Lets files leave their record, to be removed later: those of a purpose, or all; but for those to keep. */
export async function detachFiles(
  work: Work,
  recordId: string,
  { purpose, keep = [] }: { purpose?: FilePurpose; keep?: readonly string[] } = {},
): Promise<void> {
  let left = tables(work.em)
    .updateTable('storedFile')
    .set({ recordKind: null, recordId: null })
    .where('recordId', '=', recordId)
  if (purpose) left = left.where('purpose', '=', purpose)
  if (keep.length > 0) left = left.where('id', 'not in', [...keep])
  await left.execute()
}

/** Hands a record's files of a purpose over to another record, for a purpose of its own. */
export async function moveFiles(
  work: Work,
  { recordId, purpose }: Omit<RecordFiles, 'kind'>,
  to: RecordFiles,
): Promise<void> {
  await tables(work.em)
    .updateTable('storedFile')
    .set({ recordKind: to.kind, recordId: to.recordId, purpose: to.purpose })
    .where('recordId', '=', recordId)
    .where('purpose', '=', purpose)
    .execute()
}

/**
 * Gives a record files of its own like those of another, for the same purpose and of the same kind where nothing
 * else is said; answers the new id of each.
 */
export async function copyFiles(
  work: Work,
  { ids, to }: { ids: readonly string[]; to: Pick<RecordFiles, 'recordId'> & Partial<RecordFiles> },
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  if (ids.length === 0) return copies
  const { accountId: uploaderId } = actingViewer(work)
  const { store } = openedFiles()
  const found = await tables(work.em)
    .selectFrom('storedFile')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  for (const file of found) {
    const { recordId, kind: recordKind = file.recordKind, purpose = file.purpose } = to
    const place = { recordId, recordKind, purpose }
    const copy = { ...file, ...place, id: v7(), uploaderId, uploadedAt: work.clock.now() }
    await tables(work.em).insertInto('storedFile').values(copy).execute()
    await store.write(storeKey(copy), await store.read(storeKey(file)))
    copies.set(file.id, copy.id)
  }
  return copies
}
