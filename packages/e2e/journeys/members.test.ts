import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { patience, type Person, person, said, within } from '../support/person.ts'

/** One after the other, since each takes what has waited longest. */
const ways = [
  { way: 'clicks on a PC', screen: { width: 1366, height: 768 } },
  { way: 'clicks on a phone', screen: { width: 390, height: 844 } },
  { way: 'keys', screen: { keyboardOnly: true } },
]

it.for(ways)('approves a member in 2 $way, and the next, which opens by itself, in 1', async (told, test) => {
  const who = await person(test, { ...told.screen, name: 'district' })
  const { page, hand, problems } = who
  await signInAs(who, 'admin', 'district-admin')
  const names = await within(who, 3, async () => {
    const kind = page.getByRole('heading', { name: '待审批成员' })
    const card = page.getByRole('listitem').filter({ has: kind })
    await hand.press(card.getByRole('listitem').getByRole('link').first())
    const first = await approve(who, '')
    return [first, await approve(who, first)]
  })
  expect(new Set(names).size).toBe(2)
  expect(problems).toEqual([])
})

/** Approves the open application, once it is another one than before. */
async function approve(who: Person, before: string): Promise<string> {
  const { page, hand, keyboardOnly } = who
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
  const button = page.getByRole('button', { name: /^通过/ })
  await button.waitFor()
  await expect.poll(() => heading.textContent(), patience).not.toBe(before)
  const name = (await heading.textContent())!
  await (keyboardOnly ? page.keyboard.press('a') : hand.press(button))
  await said(who, `${name}已到任`)
  return name
}
