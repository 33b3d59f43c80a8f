import { RefusedError } from '@youlin/client'
import { ErrorCode } from '@youlin/schema'

/**
 * Fetches a file from its one-time address and hands it to the browser under its name.
 * @throws RefusedError
 */
export async function downloadExport(address: string): Promise<void> {
  const answer = await fetch(address, { credentials: 'same-origin' })
  if (!answer.ok) throw new RefusedError(refusalOf(await answer.json().catch(() => ({}))))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = nameOf(answer.headers.get('content-disposition') ?? '')
  link.click()
  URL.revokeObjectURL(link.href)
}

function nameOf(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)?.[1] ?? '')
}

function refusalOf(body: unknown): Record<string, unknown> {
  const { errors } = body as { errors?: { extensions?: Record<string, unknown> }[] }
  return errors?.[0]?.extensions ?? { code: ErrorCode.INTERNAL }
}
