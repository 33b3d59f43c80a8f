import { expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { signInAs } from '../support/page.ts'
import { patience, type Person, person } from '../support/person.ts'
import { applicants } from '../support/story/applicants.ts'

/** How many messages are unread, as the header says it. */
async function unread({ page }: Person): Promise<number> {
  const text = await page.getByRole('banner').getByRole('link', { name: /^消息/ }).textContent()
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
}

/** What the server says of the same; other journeys go on meanwhile. */
async function counted({ page }: Person): Promise<{ unread: number; waits: number }> {
  const { unreadMessageCount, viewerTodo } = await ask<{
    unreadMessageCount: number
    viewerTodo: { kind: string; count: number }[]
  }>(page, '{ unreadMessageCount viewerTodo { kind count } }')
  const waits = viewerTodo.find(({ kind }) => kind === 'MEMBERSHIP_TO_APPROVE')
  return { unread: unreadMessageCount, waits: waits?.count ?? 0 }
}

it('brings what others do onto pages that are open, without reading them anew', async (test) => {
  const officer = await person(test, { name: 'officer', width: 390, height: 844 })
  await signInAs(officer, 'portal', 'council-officer')
  await officer.page.goto('/messages')
  const list = officer.page.getByRole('list', { name: '消息' })
  await officer.page.getByRole('heading', { level: 1, name: '消息' }).waitFor()
  const district = await person(test, { name: 'district' })
  await signInAs(district, 'admin', 'district-admin')
  const waits = district.page
    .getByRole('listitem')
    .filter({ has: district.page.getByRole('heading', { name: /^待审批成员/ }) })
    .getByRole('heading')
    .first()
  await waits.waitFor()
  const number = async () => Number(/\d+/.exec((await waits.textContent()) ?? '')?.[0])
  // The sockets open after the pages are there.
  for (const { page } of [officer, district]) await page.waitForTimeout(3_000)
  const before = new Map([
    [officer, await unread(officer)],
    [district, await unread(district)],
  ])
  let loads = 0
  for (const { page } of [officer, district]) page.on('load', () => loads++)

  await applicants(test, '晨光书屋', 1)

  for (const one of [officer, district]) {
    await expect.poll(() => unread(one), patience).toBeGreaterThan(before.get(one)!)
    await expect.poll(async () => (await unread(one)) - (await counted(one)).unread, patience).toBe(0)
  }
  await expect.poll(async () => (await number()) - (await counted(district)).waits, patience).toBe(0)
  await list.getByRole('heading', { name: /^晨光书屋/ }).waitFor()
  expect(loads).toBe(0)
  for (const { problems } of [officer, district]) expect(problems).toEqual([])
})
