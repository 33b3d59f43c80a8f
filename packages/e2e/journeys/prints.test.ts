import { expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { signInAs } from '../support/page.ts'
import { holdPrinter, type Paper, printed } from '../support/paper.ts'
import { person } from '../support/person.ts'

/** A4 in points. */
const portrait = [595, 842] as const
const landscape = [842, 595] as const

function fits(paper: Paper, size: readonly number[]) {
  expect(paper.strangers).toEqual([])
  expect(paper.cut).toBe(0)
  // A point more or less is the rounding of millimetres.
  for (const [at, length] of paper.size.entries()) expect(Math.abs(length - size[at]!)).toBeLessThanOrEqual(1)
}

it('prints the slip of a claim on one page of A4, with a code that leads to it', async (test) => {
  const who = await person(test, { name: 'community' })
  const { page, hand, problems } = who
  await holdPrinter(page)
  await signInAs(who, 'portal', 'community-staff')
  const { claims } = await ask<{ claims: { edges: { node: { id: string; reference: string } }[] } }>(
    page,
    '{ claims(first: 1) { edges { node { id reference } } } }',
  )
  const [{ node }] = claims.edges as [(typeof claims.edges)[number]]
  await page.goto(`/claims/${node.id}`)
  await hand.press(page.getByRole('button', { name: '打印认领单' }))
  await page.locator('html[data-printing]').waitFor({ state: 'attached' })
  const slip = page.locator('.y-official')
  expect(await slip.locator('h1').textContent()).toBe('认领单')
  expect(await slip.textContent()).toContain(`编号：${node.reference}`)
  expect(await slip.locator('img').evaluate((code: HTMLImageElement) => code.naturalWidth)).toBeGreaterThan(0)
  const paper = await printed(page, portrait)
  fits(paper, portrait)
  expect(paper.pages).toBe(1)
  await slip.waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})

it('prints the poster of a delivery on one page of A4, with a code to be seen from afar', async (test) => {
  const who = await person(test, { name: 'community' })
  const { page, hand, problems } = who
  await holdPrinter(page)
  await signInAs(who, 'portal', 'community-staff')
  const { claims } = await ask<{ claims: { edges: { node: { id: string } }[] } }>(
    page,
    '{ claims(first: 1, filter: { mine: true, statuses: [SCHEDULED] }) { edges { node { id } } } }',
  )
  await page.goto(`/claims/${claims.edges[0]!.node.id}`)
  await hand.press(page.getByRole('button', { name: '评价二维码' }))
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '打印海报' }))
  await page.locator('html[data-printing]').waitFor({ state: 'attached' })
  const poster = page.locator('.y-official')
  expect(await poster.locator('h1').textContent()).toBe('请您评价')
  expect(await poster.textContent()).toContain('不需要登录，不填写姓名和电话。')
  await page.emulateMedia({ media: 'print' })
  // 110 mm.
  expect((await poster.locator('img').boundingBox())!.width).toBeGreaterThan(400)
  const paper = await printed(page, portrait)
  fits(paper, portrait)
  expect(paper.pages).toBe(1)
  await poster.waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})

const lists = [
  { list: 'memberships', turn: '纵向', size: portrait },
  { list: 'claims', turn: '横向', size: landscape },
]

it.for(lists)('prints the list of $list as an official paper of A4', async ({ list, turn, size }, test) => {
  const who = await person(test, { name: 'street' })
  const { page, hand, problems } = who
  await holdPrinter(page)
  await signInAs(who, 'admin', 'street-staff')
  await page.goto(`/admin/${list}`)
  await hand.press(page.getByRole('button', { name: '打印', exact: true }))
  const dialog = page.getByRole('dialog')
  await hand.tick(dialog.getByRole('radio', { name: turn }))
  await hand.press(dialog.getByRole('button', { name: '打印' }))
  await page.locator('html[data-printing]').waitFor({ state: 'attached' })
  const rows = await page.locator('.y-official tbody tr').count()
  expect(await page.locator('.y-official__facts').textContent()).toMatch(/编号：〔\d{4}〕\d+号/)
  const paper = await printed(page, size)
  fits(paper, size)
  // Rows of a line or two: what needs a page for each few of them is too wide.
  expect(paper.pages).toBeLessThanOrEqual(Math.ceil(rows / 14))
  expect(problems).toEqual([])
})
