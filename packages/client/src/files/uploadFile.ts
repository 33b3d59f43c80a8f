import { ErrorCode, type FilePurpose, Limits } from '@youlin/schema'
import { RefusedError } from '../errors/problem.ts'

/** A file that the server keeps until a mutation attaches it to a record. */
export interface StoredFile {
  id: string
  name: string
}

/** Sends one file as the raw body; its id then goes into the mutation that attaches it within the hour. */
export async function uploadFile(file: File, purpose: FilePurpose): Promise<StoredFile> {
  if (file.size > Limits.fileBytes) {
    throw new RefusedError({ code: ErrorCode.FILE_TOO_LARGE, facts: { limitBytes: Limits.fileBytes } })
  }
  const answer = await fetch(`/files?purpose=${purpose}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      // A header that no foreign page can send without asking first.
      'X-Youlin-Upload': '1',
      'Content-Type': file.type || 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    },
    body: file,
  })
  const body: unknown = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new RefusedError(refusalOf(body))
  return { id: (body as { id: string }).id, name: file.name }
}

function refusalOf(body: unknown): Record<string, unknown> {
  const { errors } = body as { errors?: { extensions?: Record<string, unknown> }[] }
  return errors?.[0]?.extensions ?? { code: ErrorCode.INTERNAL }
}
