import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FieldCode, Limits, RecordKind } from '@youlin/schema'
import { createContext } from './context.ts'
import {
  answerRefusal,
  contentOf,
  nameOf,
  requireOwnPage,
  requireSignedIn,
  rfc5987,
} from './files-over-http.ts'
import { importFile, importTemplate, receiveImport, returnedFile } from './modules/imports/index.ts'
import { enterDistrict, withReach } from './platform/database/district-context.ts'
import { invalidInput, notFound } from './platform/errors.ts'
import { globalId, parseGlobalId } from './platform/global-id.ts'
import type { RequestContext } from './platform/request-context.ts'
import type { Services } from './services.ts'

interface Download {
  name: string
  bytes: Buffer
}

const types: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** `POST /files/imports` takes a file to import; templates, originals and the rows to mend are downloads below it. */
export async function serveImports(server: FastifyInstance, services: Services): Promise<void> {
  await server.register(async (scope) => {
    const contexts = new WeakMap<FastifyRequest, RequestContext>()
    const contextOf = (request: FastifyRequest) => contexts.get(request)!
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.setErrorHandler(answerRefusal)
    scope.addHook('onRequest', async (request, reply) => {
      const context = await withReach({}, () => createContext(services, request, reply))
      requireSignedIn(context)
      if (request.method === 'POST') requireOwnPage(request)
      contexts.set(request, context)
    })
    scope.addHook('preHandler', async (request) => {
      enterDistrict(contextOf(request).viewer!.acting!.districtId)
    })
    scope.post('/files/imports', { bodyLimit: Limits.fileBytes }, async (request) => {
      const given = { recordKind: kindOf(request), name: nameOf(request), bytes: contentOf(request) }
      return { id: globalId('Import', await receiveImport(contextOf(request), given)) }
    })
    scope.get('/files/imports/template', async (request, reply) =>
      send(reply, await importTemplate(contextOf(request), kindOf(request), localeOf(request))),
    )
    scope.get('/files/imports/:id/file', async (request, reply) =>
      send(reply, await importFile(contextOf(request), idOf(request))),
    )
    scope.get('/files/imports/:id/returned', async (request, reply) =>
      send(reply, await returnedFile(contextOf(request), idOf(request), localeOf(request))),
    )
  })
}

function kindOf({ query }: FastifyRequest): RecordKind {
  const { kind } = query as { kind?: string }
  if (!kind || !Object.hasOwn(RecordKind, kind)) throw invalidInput({ kind: FieldCode.MALFORMED })
  return kind as RecordKind
}

function localeOf({ query }: FastifyRequest): 'zh-CN' | 'en' {
  return (query as { locale?: string }).locale === 'en' ? 'en' : 'zh-CN'
}

function idOf({ params }: FastifyRequest): string {
  const parsed = parseGlobalId((params as { id: string }).id)
  if (parsed?.type !== 'Import') throw notFound()
  return parsed.id
}

function send(reply: FastifyReply, { name, bytes }: Download): FastifyReply {
  return reply
    .header('content-type', types[name.split('.').at(-1)!] ?? 'application/octet-stream')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', `attachment; filename*=UTF-8''${rfc5987(name)}`)
    .header('cache-control', 'private, no-store')
    .send(bytes)
}
