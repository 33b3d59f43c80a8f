import { expect, it, type TestContext } from 'vitest'
import { ask } from '../support/ask.ts'
import { signInAs } from '../support/page.ts'
import { patience, person } from '../support/person.ts'

const timeout = 240_000
const read = `{ claims(first: 50, filter: { mine: true, statuses: [EVALUATED] }) {
  edges { node { id offer { title } residentVoice { token result { answers } } } } } }`

interface Node {
  id: string
  offer: { title: string }
  residentVoice: { token: string | null; result: { answers: number } }
}

/** Opens what the code leads to, on a device of their own, and presses once for each question. */
async function rate(test: TestContext, link: string, by: { name: string; keyboardOnly?: boolean }) {
  const resident = await person(test, { ...by, width: 390, height: 844 })
  const { page, hand } = resident
  await page.goto(link)
  await hand.press(page.getByRole('button', { name: '提交评价' }))
  await page.getByText('请选择总体满意度。').waitFor()
  const choose = (question: RegExp, reply: string) =>
    hand.tick(page.getByRole('group', { name: question }).getByLabel(new RegExp(`^${reply}`)))
  await choose(/^总体满意度/, '很满意')
  await choose(/^服务态度/, '满意')
  await choose(/^是否解决需要/, '部分')
  await choose(/^是否希望再办/, '说不清')
  await choose(/^时间是否合适/, '是')
  expect(await resident.axe()).toEqual([])
  await hand.press(page.getByRole('button', { name: '提交评价' }))
  const thanks = page.getByRole('heading', { name: '感谢您的评价' })
  await thanks.waitFor()
  expect(await thanks.evaluate((heading) => heading === document.activeElement)).toBe(true)
  return resident
}

it('takes what residents say behind the poster to the record, once a device', { timeout }, async (test) => {
  const community = await person(test, { name: 'community' })
  await signInAs(community, 'portal', 'community-staff')
  const { page, hand } = community
  const { claims } = await ask<{ claims: { edges: { node: Node }[] } }>(page, read)
  const claim = claims.edges.map(({ node }) => node).find(({ residentVoice }) => residentVoice.token)!
  const before = claim.residentVoice.result.answers

  await page.goto(`/claims/${claim.id}`)
  await hand.press(page.getByRole('button', { name: '评价二维码' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img', { name: '评价页二维码' }).waitFor()
  const link = (await dialog.getByRole('link', { name: '打开评价页' }).getAttribute('href'))!

  const residents = [
    await rate(test, link, { name: 'resident' }),
    await rate(test, link, { name: 'resident by keys', keyboardOnly: true }),
    await rate(test, link, { name: 'neighbour' }),
  ]
  const [{ page: phone, context }] = residents as [(typeof residents)[number]]
  const [kept, ...others] = await context.cookies()
  expect(others).toEqual([])
  expect(kept).toMatchObject({ path: '/graphql', httpOnly: true, sameSite: 'Lax' })

  await phone.reload()
  await phone.getByRole('heading', { name: '本设备已评价过这次活动' }).waitFor()
  expect(await phone.getByRole('button', { name: '提交评价' }).count()).toBe(0)
  const again = { idempotencyKey: 'once-more-again', token: claim.residentVoice.token, satisfaction: 1 }
  await expect(
    ask(phone, 'mutation ($input: AnswerVoiceInput!) { answerVoice(input: $input) { __typename } }', {
      input: again,
    }),
  ).rejects.toThrow('ALREADY_ANSWERED')

  await page.reload()
  const main = page.getByRole('main')
  const voice = main.locator('section').filter({ has: page.getByRole('heading', { name: '居民评价' }) })
  await expect.poll(() => voice.textContent(), patience).toContain(`共${before + 3}份`)
  await main.getByRole('heading', { name: '评价', exact: true }).waitFor()
  for (const said of [/总体满意度平均\d\.\d分，满分5分/, /是否希望再办.*说不清\d+份（[\d.]+%）/])
    expect(await voice.textContent()).toMatch(said)
  for (const { problems } of [community, ...residents]) expect(problems).toEqual([])
})
