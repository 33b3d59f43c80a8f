import { afterEach, expect, it } from 'vitest'
import { startApi, type TestApi } from '../tests/support/api.ts'
import { serveMetrics } from './metrics.ts'

let api: TestApi | undefined
afterEach(() => api?.close())

it('shows the requests by route and status on a port of its own, and never their addresses', async () => {
  api = await startApi()
  const metrics = await serveMetrics(api.server, { METRICS_PORT: 0, METRICS_HOST: '127.0.0.1' })
  await api.server.inject({ url: '/livez' })
  await api.server.inject({ url: '/files/0198c0de-0000-7000-8000-000000000001' })
  const shown = await metrics!.inject({ url: '/metrics' })
  expect(shown.headers['content-type']).toContain('text/plain')
  expect(shown.body).toContain(
    'youlin_http_request_seconds_count{route="/livez",method="GET",status="200"} 1',
  )
  expect(shown.body).toContain('route="/files/:id"')
  expect(shown.body).not.toContain('0198c0de')
  expect(shown.body).toContain('nodejs_eventloop_lag_seconds')
  expect((await api.server.inject({ url: '/metrics' })).body).not.toContain('youlin_http_request_seconds')
  await metrics!.close()
})

it('shows nothing unless a port is set', async () => {
  api = await startApi()
  expect(
    await serveMetrics(api.server, { METRICS_PORT: undefined, METRICS_HOST: '127.0.0.1' }),
  ).toBeUndefined()
})
