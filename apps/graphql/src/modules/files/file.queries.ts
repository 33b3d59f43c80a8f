import type { FilePurpose } from '@youlin/schema'
import type { Work } from '../../platform/work.ts'
import { notFound } from '../../platform/errors.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { type FileRow, storeKey, tables } from './file.rows.ts'
import { openedFiles } from './opened-files.ts'

const filesByRecord = defineLoader(async (context, recordIds: readonly string[]) => {
  const found = await tables(context.em)
    .selectFrom('storedFile')
    .selectAll()
    .where('recordId', 'in', [...recordIds])
    .orderBy('position')
    .orderBy('id')
    .execute()
  return Map.groupBy(found, (row) => row.recordId!)
})

/** A record's files of a purpose, in their order; for fields of records that the viewer sees. */
export async function filesOf(
  context: RequestContext,
  recordId: string,
  purpose: FilePurpose,
): Promise<FileRow[]> {
  const found = await filesByRecord(context).load(recordId)
  return (found ?? []).filter((file) => file.purpose === purpose)
}

/** The ids of a record's files of a purpose, in their order; for whoever is about to change them. */
export async function fileIdsOf(work: Work, recordId: string, purpose: FilePurpose): Promise<string[]> {
  const found = await tables(work.em)
    .selectFrom('storedFile')
    .select('id')
    .where('recordId', '=', recordId)
    .where('purpose', '=', purpose)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return found.map(({ id }) => id)
}

/** A file, if the viewer may open it: before it is attached its uploader, then whom the record's policy lets. */
export async function fileInSight(context: RequestContext, id: string): Promise<FileRow | undefined> {
  const file = await tables(context.em)
    .selectFrom('storedFile')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!file) return undefined
  if (!file.recordKind || !file.recordId)
    return file.uploaderId === context.viewer?.accountId ? file : undefined
  const maySee = openedFiles().policies[file.recordKind]
  return (await maySee?.(context, file.recordId, file.purpose)) ? file : undefined
}

/** @throws NOT_FOUND also when the viewer may not open it */
export async function readFileOf(
  context: RequestContext,
  id: string,
): Promise<{ file: FileRow; bytes: Buffer }> {
  const file = await fileInSight(context, id)
  if (!file) throw notFound()
  return { file, bytes: await openedFiles().store.read(storeKey(file)) }
}
