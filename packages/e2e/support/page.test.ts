import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newPage } from './page.ts'
import { printedAccounts } from './product.ts'

const html = `<!doctype html><html lang="zh-CN"><title>页</title><main><h1>友邻</h1>
  <label><input type="checkbox"> 选择</label><button>认领</button><a href="/">再来</a>
  <img src="/missing.png"><div style="width: 2000px">宽</div></main>
  <script>console.warn('careful'); fetch('http://127.0.0.1:9/').catch(() => {})</script></html>`
let server: Server
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/') return response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
    return response.writeHead(404).end()
  }).listen(0)
  await once(server, 'listening')
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => void server.close())

it('counts pointer activations over navigations, and neither keys nor the echo of a label', async () => {
  const { page, clicks, close } = await newPage({ url })
  await page.goto('/')
  await page.getByText('选择').click()
  await page.getByText('再来').click()
  await page.waitForLoadState()
  await page.getByText('认领').click()
  await page.getByText('认领').press('Enter')
  await expect.poll(clicks).toBe(3)
  await close()
})

it('sees console messages, failed and foreign requests, axe violations and overflow', async () => {
  const { page, problems, axe, overflow, close } = await newPage({ url, width: 390, height: 844 })
  await page.goto('/')
  const expected = [/careful/, /missing\.png/, /third party: http:\/\/127\.0\.0\.1:9/, /request failed/]
  for (const problem of expected) await expect.poll(() => problems.join('\n')).toMatch(problem)
  expect((await axe()).join('\n')).toMatch(/^image-alt/)
  expect(await overflow()).toBeGreaterThan(1000)
  await close()
})

it('reports a pointer in a journey by keyboard only', async () => {
  const { page, problems, close } = await newPage({ url, keyboardOnly: true })
  await page.goto('/')
  await page.getByText('认领').press('Enter')
  expect(problems).not.toContain('a pointer was used')
  await page.getByText('认领').click()
  await expect.poll(() => problems).toContain('a pointer was used')
  await close()
})

it('reads the accounts that the first start prints', () => {
  const log = [
    '{"level":30}',
    '  district-admin  13800000001  Youlin-demo-1  区级管理员',
    'http://localhost:4000',
  ]
  expect(printedAccounts(log)).toEqual({
    'district-admin': { mobile: '13800000001', password: 'Youlin-demo-1' },
  })
})
