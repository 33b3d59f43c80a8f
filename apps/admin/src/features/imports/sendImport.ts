import { RefusedError } from '@youlin/client'
import { ErrorCode, Limits } from '@youlin/schema'
import type { ImportKind } from './importKinds.ts'

/** Sends a file to be checked; answers the id of its import. */
export async function sendImport(file: File, kind: ImportKind): Promise<string> {
  if (file.size > Limits.fileBytes) {
    throw new RefusedError({ code: ErrorCode.FILE_TOO_LARGE, facts: { limitBytes: Limits.fileBytes } })
  }
  const answer = await fetch(`/files/imports?kind=${kind}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      // A header that no foreign page can send without asking first.
      'X-Youlin-Upload': '1',
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    },
    body: file,
  })
  const body = (await answer.json().catch(() => ({}))) as {
    id?: string
    errors?: { extensions?: Record<string, unknown> }[]
  }
  if (body.id) return body.id
  throw new RefusedError(body.errors?.[0]?.extensions ?? { code: ErrorCode.INTERNAL })
}
