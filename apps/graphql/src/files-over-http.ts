import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ErrorCode, FieldCode, FilePurpose, Limits } from '@youlin/schema'
import { createContext } from './context.ts'
import { keepUpload, openFiles, readFileOf, storeBelow } from './modules/files/index.ts'
import { enterDistrict, withReach } from './platform/database/district-context.ts'
import { AppError, forbidden, invalidInput, notFound } from './platform/errors.ts'
import { globalId } from './platform/global-id.ts'
import type { FilePolicies } from './platform/module.ts'
import type { RequestContext } from './platform/request-context.ts'
import { requireFactor } from './platform/second-factor.ts'
import { modules } from './schema.ts'
import type { Services } from './services.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const statusOf: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.UNAUTHENTICATED]: 401,
  [ErrorCode.FORBIDDEN]: 403,
  [ErrorCode.PASSWORD_CHANGE_REQUIRED]: 403,
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.FILE_TOO_LARGE]: 413,
  [ErrorCode.FILE_TYPE_REFUSED]: 415,
  [ErrorCode.TOO_MANY_ATTEMPTS]: 429,
}

/** `POST /files` takes an upload, `GET /files/:id` answers a file. */
export async function serveFiles(server: FastifyInstance, services: Services): Promise<void> {
  const policies: FilePolicies = Object.assign({}, ...modules.map((module) => module.files))
  const store = storeBelow(services.environment.DATA_DIR)
  openFiles({ store, policies })

  await server.register(async (scope) => {
    const contexts = new WeakMap<FastifyRequest, RequestContext>()
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.setErrorHandler(answerRefusal)
    // Before the body is read: nobody sends ten megabytes without being somebody.
    scope.addHook('onRequest', async (request, reply) => {
      const context = await withReach({}, () => createContext(services, request, reply))
      requireSignedIn(context)
      if (request.method === 'POST') requireOwnPage(request)
      contexts.set(request, context)
    })
    scope.addHook('preHandler', async (request) => {
      enterDistrict(contexts.get(request)!.viewer!.acting!.districtId)
    })
    scope.post('/files', { bodyLimit: Limits.fileBytes }, async (request) => {
      const file = await keepUpload(contexts.get(request)!, {
        name: nameOf(request),
        purpose: purposeOf(request),
        content: contentOf(request),
      })
      return { id: globalId('File', file.id) }
    })
    scope.get('/files/:id', async (request, reply) => {
      const { id } = request.params as { id: string }
      if (!uuid.test(id)) throw notFound()
      const { file, bytes } = await readFileOf(contexts.get(request)!, id)
      return reply
        .header('content-type', file.mimeType)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-disposition', `attachment; filename*=UTF-8''${rfc5987(file.name)}`)
        .header('cache-control', 'private, max-age=300')
        .send(bytes)
    })
  })
}

export function requireSignedIn({ viewer }: RequestContext) {
  if (!viewer) throw new AppError(ErrorCode.UNAUTHENTICATED)
  if (viewer.mustChangePassword) throw new AppError(ErrorCode.PASSWORD_CHANGE_REQUIRED)
  requireFactor(viewer)
  if (!viewer.acting) throw forbidden()
}

/** A foreign page cannot send this header without the browser asking first. */
export function requireOwnPage({ headers }: FastifyRequest) {
  if (headers['x-youlin-upload'] === undefined) throw forbidden()
}

function purposeOf({ query }: FastifyRequest): FilePurpose {
  const { purpose } = query as { purpose?: string }
  if (!purpose || !Object.hasOwn(FilePurpose, purpose)) throw invalidInput({ purpose: FieldCode.MALFORMED })
  return purpose as FilePurpose
}

export function nameOf({ headers }: FastifyRequest): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? ''))
  } catch {
    throw invalidInput({ name: FieldCode.MALFORMED })
  }
}

export function contentOf({ body }: FastifyRequest): Buffer {
  if (Buffer.isBuffer(body) && body.length > 0) return body
  throw invalidInput({ content: FieldCode.REQUIRED })
}

export function rfc5987(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

export function answerRefusal(thrown: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply) {
  const tooLarge = 'statusCode' in thrown && thrown.statusCode === 413
  const error = tooLarge ? new AppError(ErrorCode.FILE_TOO_LARGE, { limitBytes: Limits.fileBytes }) : thrown
  // Anything else is the whole server's to answer.
  if (!(error instanceof AppError)) throw error
  const extensions = { ...error.extensions, requestId: request.id }
  return reply
    .code(statusOf[error.code] ?? 400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: error.code, extensions }] })
}
