import { it } from 'vitest'
import { ask } from '../support/ask.ts'
import { signInAs } from '../support/page.ts'
import { patience, person, said, within } from '../support/person.ts'

const timeout = 240_000

it('reminds of what is late with one press, and sees that it was acknowledged', { timeout }, async (test) => {
  const officer = await person(test, { name: 'officer', width: 390, height: 844 })
  await signInAs(officer, 'portal', 'council-officer')
  const { viewer } = await ask<{ viewer: { actingGrant: { scopeName: string } } }>(
    officer.page,
    '{ viewer { actingGrant { scopeName } } }',
  )
  const council = viewer.actingGrant.scopeName
  const street = await person(test, { name: 'street' })
  await signInAs(street, 'admin', 'street-staff')
  const { page, hand } = street
  const row = page.getByRole('row').filter({ hasText: council }).filter({ hasText: '待审资源' }).first()
  await within(street, 2, async () => {
    await hand.press(page.getByRole('navigation').getByRole('link', { name: '督办' }))
    await row.waitFor()
    await row.getByText('逾期', { exact: true }).waitFor()
    await hand.press(row.getByRole('button', { name: /^催办/ }))
    await said(street, /已催办/)
  })
  const title = (await row.getByRole('link').textContent())!.trim()
  // Once a day: the button is gone.
  await test.expect.poll(() => row.getByRole('button', { name: /^催办/ }).count(), patience).toBe(0)

  const { page: phone, hand: thumb } = officer
  const message = phone.getByText(`“${title}”有环节待贵单位办理`)
  await test.expect
    .poll(async () => {
      await phone.goto('/messages')
      await phone.getByRole('heading', { level: 1 }).waitFor()
      await phone.waitForTimeout(500)
      return message.count()
    }, patience)
    .toBeGreaterThan(0)
  const { offers } = await ask<{ offers: { edges: { node: { id: string; title: string } }[] } }>(
    phone,
    '{ offers(first: 50, filter: { forMyReview: true }) { edges { node { id title } } } }',
  )
  const offer = offers.edges.find(({ node }) => node.title === title)!.node
  await phone.goto(`/offers/${offer.id}`)
  await thumb.press(phone.getByRole('button', { name: '签收' }))
  await said(officer, '已签收')

  await page.reload()
  await row.waitFor()
  await test.expect.poll(() => row.getByText('未签收').count(), patience).toBe(0)
  // On the record, with who did it.
  await hand.press(row.getByRole('link', { name: title }))
  await page.getByText('签收', { exact: true }).first().waitFor()
  await page.getByText('催办', { exact: true }).first().waitFor()
  for (const { problems } of [officer, street]) test.expect(problems).toEqual([])
})
