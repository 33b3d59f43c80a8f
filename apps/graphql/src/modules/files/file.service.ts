import { ErrorCode, type FilePurpose, Limits } from '@youlin/schema'
import { AppError } from '../../platform/errors.ts'
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
