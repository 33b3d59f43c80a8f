import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// From src/ and from dist/ it is the same way.
const app = (name: string) => fileURLToPath(new URL(`../../${name}/dist/`, import.meta.url))

/** Serves the built apps; a path that is no file is a page of theirs. */
export async function serveFrontEnds(server: FastifyInstance): Promise<void> {
  await serve(server, app('building-portal'), '/')
  await serve(server, app('admin'), '/admin/')
  server.get('/admin', (_request, reply) => reply.redirect('/admin/'))
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    const root = app(request.url.startsWith('/admin/') ? 'admin' : 'building-portal')
    if (!isPage || !existsSync(root))
      return reply.code(404).send({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] })
    return reply.header('cache-control', 'no-cache').sendFile('index.html', root)
  })
}

async function serve(server: FastifyInstance, root: string, prefix: string) {
  if (!existsSync(root)) return
  await server.register(fastifyStatic, {
    root,
    prefix,
    wildcard: false,
    cacheControl: false,
    decorateReply: !server.hasReplyDecorator('sendFile'),
    setHeaders(reply, path) {
      const immutable = path.includes('/assets/')
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
