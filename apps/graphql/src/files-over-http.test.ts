import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RecordKind, Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../tests/support/story.ts'
import { attachFiles, DirectoryStore, filesOf, openFiles } from './modules/files/index.ts'
import { v7 } from './platform/ids.ts'
import type { RequestContext } from './platform/request-context.ts'
import type { Viewer } from './platform/work.ts'

const hour = 3_600_000
const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF')

let directory: string
let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict
let somebody: Person
let opens: string[]

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'youlin-files-'))
  api = await startApi({ DATA_DIR: directory })
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  somebody = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  // No module's policy has to be waited for: an offer's files are opened by whom a test names.
  openFiles({
    store: new DirectoryStore(join(directory, 'files')),
    policies: { OFFER: async ({ viewer }) => opens.includes(viewer!.accountId) },
  })
})
beforeEach(() => {
  opens = []
})
afterAll(async () => {
  await api?.close()
  await rm(directory, { recursive: true, force: true })
})

const cookie = (person: Person | null) => (person?.api.cookie ? { cookie: person.api.cookie } : {})

async function upload(
  person: Person | null,
  payload: Buffer,
  {
    purpose = 'PICTURE',
    headers = { 'x-youlin-upload': '1' } as Record<string, string>,
    name = '照片.JPG',
  } = {},
) {
  const response = await api.server.inject({
    method: 'POST',
    url: `/files?purpose=${purpose}`,
    headers: {
      host: 'localhost',
      'content-type': 'text/html',
      'x-file-name': encodeURIComponent(name),
      ...headers,
      ...cookie(person),
    },
    payload,
  })
  const body = response.json<{ id?: string; errors?: { extensions: Record<string, unknown> }[] }>()
  const id = body.id ? Buffer.from(body.id, 'base64url').toString().replace('File:', '') : ''
  return { status: response.statusCode, id, extensions: body.errors?.[0]?.extensions }
}

const open = (person: Person | null, id: string) =>
  api.server.inject({ url: `/files/${id}`, headers: { host: 'localhost', ...cookie(person) } })

function attach(
  person: Person,
  recordId: string,
  ids: string[],
  purpose: 'PICTURE' | 'ATTACHMENT' = 'PICTURE',
) {
  const acting = {
    grantId: v7(),
    districtId: district.id,
    role: Role.DISTRICT_ADMIN,
    scopeKind: ScopeKind.DISTRICT,
    scopeId: district.id,
  }
  const viewer: Viewer = { accountId: person.accountId, name: person.name, mustChangePassword: false, acting }
  return district.work((work) =>
    attachFiles({ ...work, viewer }, { ids, purpose, kind: RecordKind.OFFER, recordId, path: 'pictureIds' }),
  )
}

const picture = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#2a7' } })

describe('an upload', () => {
  it('is drawn anew: without where it was taken, upright and of bounded size', async () => {
    const given = await picture(3_000, 1_000)
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { id } = await upload(district.admin, given)
    const answer = await open(district.admin, id)
    const kept = await sharp(answer.rawPayload).metadata()
    expect(kept).toMatchObject({ format: 'jpeg', height: 2_560 })
    expect(kept.exif).toBeUndefined()
    expect(kept.orientation).toBeUndefined()
  })

  it('keeps PNG and WebP as such, and a PDF byte by byte', async () => {
    for (const format of ['png', 'webp'] as const) {
      const { id } = await upload(district.admin, await picture().toFormat(format).toBuffer())
      expect((await open(district.admin, id)).headers['content-type']).toBe(`image/${format}`)
    }
    const { id } = await upload(district.admin, pdf, { purpose: 'ATTACHMENT' })
    expect((await open(district.admin, id)).rawPayload).toEqual(pdf)
  })

  it('is answered as an attachment in a sandbox, under a harmless name', async () => {
    const given = await picture().png().toBuffer()
    const { id } = await upload(district.admin, given, { name: '../社区/照 片".svg' })
    const { headers } = await open(district.admin, id)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=300',
    })
    expect(headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('.. 社区 照 片".png')}`,
    )
  })

  it('is refused by what it is, whatever it is called', async () => {
    for (const given of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html></html>', 'GIF89a', 'MZ'])
      expect(await upload(district.admin, Buffer.from(given))).toMatchObject({
        status: 415,
        extensions: {
          code: 'FILE_TYPE_REFUSED',
          facts: { accepted: ['image/jpeg', 'image/png', 'image/webp'] },
        },
      })
    expect((await upload(district.admin, pdf)).status).toBe(415)
    const broken = (await picture().png().toBuffer()).subarray(0, 60)
    expect((await upload(district.admin, broken)).status).toBe(415)
  })

  it('is refused when it is too large, empty, for nothing or misnamed', async () => {
    expect(await upload(district.admin, Buffer.alloc(10 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
      extensions: { code: 'FILE_TOO_LARGE', facts: { limitBytes: 10 * 1024 * 1024 } },
    })
    const fields = async (...given: Parameters<typeof upload>) =>
      (await upload(...given)).extensions?.['fields']
    expect(await fields(district.admin, Buffer.alloc(0))).toEqual({ content: 'REQUIRED' })
    expect(await fields(district.admin, pdf, { purpose: 'toString' })).toEqual({ purpose: 'MALFORMED' })
    const headers = { 'x-youlin-upload': '1', 'x-file-name': '%E4%zz' }
    expect(await fields(district.admin, pdf, { headers })).toEqual({ name: 'MALFORMED' })
  })

  it('needs a session and the header that no foreign page sends', async () => {
    expect(await upload(null, pdf)).toMatchObject({ status: 401, extensions: { code: 'UNAUTHENTICATED' } })
    expect(await upload(district.admin, pdf, { headers: {} })).toMatchObject({
      status: 403,
      extensions: { code: 'FORBIDDEN' },
    })
  })

  it('is one of sixty that wait at most', async () => {
    const busy = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    for (let count = 0; count < 60; count++) await upload(busy, pdf, { purpose: 'ATTACHMENT' })
    expect(await upload(busy, pdf, { purpose: 'ATTACHMENT' })).toMatchObject({
      status: 429,
      extensions: { code: 'TOO_MANY_ATTEMPTS' },
    })
  })
})

describe('a file', () => {
  const fresh = async (person = district.admin) => (await upload(person, await picture().png().toBuffer())).id

  it('is its uploader’s alone until a record has it, then for whom the record’s policy lets', async () => {
    const id = await fresh()
    expect((await open(somebody, id)).statusCode).toBe(404)
    await attach(district.admin, v7(), [id])
    expect((await open(somebody, id)).statusCode).toBe(404)
    opens = [somebody.accountId, neighbour.admin.accountId]
    expect((await open(somebody, id)).statusCode).toBe(200)
    expect((await open(neighbour.admin, id)).statusCode).toBe(404)
    expect((await open(null, id)).statusCode).toBe(401)
    expect((await open(somebody, '../../etc/passwd')).statusCode).toBe(404)
    expect((await open(somebody, v7())).statusCode).toBe(404)
    const node = 'query ($id: ID!) { node(id: $id) { ... on File { name mimeType url } } }'
    const given = { id: Buffer.from(`File:${id}`).toString('base64url') }
    expect(await somebody.api.ask(node, given)).toEqual({
      node: { name: '照片.png', mimeType: 'image/png', url: `/files/${id}` },
    })
    expect(await neighbour.admin.api.ask(node, given)).toEqual({ node: null })
  })

  it('is attached by its uploader, for its purpose, to one record', async () => {
    const id = await fresh()
    const refusal = { extensions: { fields: { 'pictureIds.0': 'NOT_FOUND' } } }
    await expect(attach(somebody, v7(), [id])).rejects.toMatchObject(refusal)
    await expect(attach(district.admin, v7(), [id], 'ATTACHMENT')).rejects.toMatchObject(refusal)
    const record = v7()
    await attach(district.admin, record, [id])
    await attach(somebody, record, [id])
    await expect(attach(district.admin, v7(), [id])).rejects.toMatchObject(refusal)
  })

  it('is listed with its record in the order given, by one statement for many records', async () => {
    const [first, second, other] = [await fresh(), await fresh(), await fresh()]
    const [record, another] = [v7(), v7()]
    await attach(district.admin, record, [second, first])
    await attach(district.admin, another, [other])
    const listed = await district.work((work) => {
      api.statements.splice(0)
      const list = (id: string) => filesOf(work as RequestContext, id, 'PICTURE')
      return Promise.all([list(record), list(another), list(v7())])
    })
    expect(api.statements.filter((sql) => sql.includes('stored_file'))).toHaveLength(1)
    expect(listed.map((found) => found.map((file) => file.id))).toEqual([[second, first], [other], []])
  })

  it('is gone hours after it was uploaded for nothing or left its record', async () => {
    const [kept, left, forgotten] = [await fresh(), await fresh(), await fresh()]
    const record = v7()
    await attach(district.admin, record, [kept, left])
    await attach(district.admin, record, [kept])
    const stored = () => readdir(join(directory, 'files', district.id))
    await api.runJob('clean-files')
    expect(await stored()).toEqual(expect.arrayContaining([kept, left, forgotten]))

    api.clock.advance(hour + 1)
    await expect(attach(district.admin, v7(), [forgotten])).rejects.toThrow('INVALID_INPUT')
    api.clock.advance(hour)
    await api.runJob('clean-files')
    const after = await stored()
    expect(after).toContain(kept)
    expect(after).not.toContain(left)
    expect(after).not.toContain(forgotten)
  })
})
