import { ErrorCode, FieldCode, type FilePurpose, Limits, type RecordKind } from '@youlin/schema'
import { AppError, invalidInput } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import type { Job } from '../../platform/jobs.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { acceptContent } from './file-content.ts'
import { type FileRow, storeKey, tables } from './file.rows.ts'
import { openedFiles } from './opened-files.ts'

/** Uploads of one person that wait to be attached at the same time. */
const mostWaiting = 60
const nameLength = 80
const refusedInNames = /[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu

export interface Upload {
  /** As the browser calls it. */
  name: string
  purpose: FilePurpose
  content: Buffer
}

/** Keeps an upload for its uploader until a mutation attaches it. */
export async function keepUpload(work: Work, { name, purpose, content }: Upload): Promise<FileRow> {
  const { accountId, acting } = actingViewer(work)
  await refuseTooMany(work, accountId)
  const { bytes, mimeType, ending } = await acceptContent(content, purpose)
  const row: FileRow = {
    id: v7(),
    districtId: acting.districtId,
    purpose,
    name: `${plainName(name)}.${ending}`,
    mimeType,
    bytes: bytes.length,
    uploaderId: accountId,
    uploadedAt: work.clock.now(),
    recordKind: null,
    recordId: null,
    position: 0,
  }
  await inTransaction(work, async (own) => {
    await tables(own.em).insertInto('storedFile').values(row).execute()
    await openedFiles().store.write(storeKey(row), bytes)
  })
  return row
}

export interface Attachment {
  /** Row ids in the order to show; files of the purpose that are not among them leave the record. */
  ids: readonly string[]
  purpose: FilePurpose
  kind: RecordKind
  recordId: string
  /** The input's field, for what is refused. */
  path: string
}

/**
 * Makes these the record's files of a purpose, in the transaction that changes the record.
 * @throws INVALID_INPUT with NOT_FOUND where a file is not the viewer's own fresh upload for that purpose
 */
export async function attachFiles(work: Work, attachment: Attachment): Promise<void> {
  const { ids, purpose, kind, recordId, path } = attachment
  if (!work.em.isInTransaction()) throw new Error('Files are attached in the transaction of the record.')
  const { accountId } = actingViewer(work)
  const db = tables(work.em)
  const since = new Date(work.clock.now().getTime() - Limits.fileAttachWithin)
  for (const [position, id] of ids.entries()) {
    const attached = await db
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
    if (!attached) throw invalidInput({ [`${path}.${position}`]: FieldCode.NOT_FOUND })
  }
  let left = db
    .updateTable('storedFile')
    .set({ recordKind: null, recordId: null })
    .where('recordId', '=', recordId)
    .where('purpose', '=', purpose)
  if (ids.length > 0) left = left.where('id', 'not in', [...ids])
  await left.execute()
}

/** Removes what no record took; later than it could be attached, so that nothing is taken from under one. */
export const cleanFilesJob: Job = {
  name: 'clean-files',
  everySeconds: 600,
  async run(work) {
    const before = new Date(work.clock.now().getTime() - 2 * Limits.fileAttachWithin)
    const stale = await tables(work.em)
      .selectFrom('storedFile')
      .selectAll()
      .where('recordId', 'is', null)
      .where('uploadedAt', '<', before)
      .limit(500)
      .execute()
    for (const row of stale) {
      // The bytes first: a row without them is found again, bytes without a row never.
      await openedFiles().store.remove(storeKey(row))
      await tables(work.em).deleteFrom('storedFile').where('id', '=', row.id).execute()
    }
  },
}

async function refuseTooMany(work: Work, accountId: string) {
  const since = new Date(work.clock.now().getTime() - Limits.fileAttachWithin)
  const { count } = await tables(work.em)
    .selectFrom('storedFile')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('uploaderId', '=', accountId)
    .where('recordId', 'is', null)
    .where('uploadedAt', '>=', since)
    .executeTakeFirstOrThrow()
  if (count < mostWaiting) return
  throw new AppError(ErrorCode.TOO_MANY_ATTEMPTS, { retryAfterSeconds: Limits.fileAttachWithin / 1_000 })
}

/** Without folders, the ending and anything that a file system or a reader could stumble over. */
function plainName(given: string): string {
  const name = given
    .replace(refusedInNames, ' ')
    .replace(/\.[^.]{1,5}$/, '')
    .trim()
  return [...name].slice(0, nameLength).join('') || 'file'
}
