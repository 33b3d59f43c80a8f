import type { FilePurpose } from '@youlin/schema'
import type { Caller, TestApi } from '../api.ts'

/** A document of the smallest kind. */
export const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF')

/** A picture of one dot. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads a file over HTTP and answers its id. */
export async function upload(api: TestApi, who: Caller, purpose: FilePurpose): Promise<string> {
  const response = await api.server.inject({
    method: 'POST',
    url: `/files?purpose=${purpose}`,
    headers: { host: 'localhost', 'x-youlin-upload': '1', 'x-file-name': 'file', cookie: who.cookie ?? '' },
    payload: purpose === 'PICTURE' ? picture : pdf,
  })
  const { id } = response.json<{ id?: string }>()
  if (!id) throw new Error(`upload: ${response.body}`)
  return id
}

/** What the server answers to whoever opens a file. */
export async function openFile(api: TestApi, who: Caller, url: string): Promise<number> {
  const headers = { host: 'localhost', ...(who.cookie && { cookie: who.cookie }) }
  return (await api.server.inject({ url, headers })).statusCode
}
