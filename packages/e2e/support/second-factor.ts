import { generateSync } from 'otplib/functional'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import type { Hand } from './hand.ts'

/** What the first start prints for the demonstration's administrators. */
const secret = 'YOULINDEMOYOULINDEMOYOULINDEMO23'

export const demonstrationCode = (): string => generateSync({ secret })

/** Gives a code by the API where the account that just signed in needs one. */
export async function passFactor(page: Page): Promise<void> {
  const { viewer } = await ask<{ viewer: { secondFactor: string } }>(page, '{ viewer { secondFactor } }')
  if (viewer.secondFactor !== 'TO_PASS') return
  await ask(
    page,
    'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { __typename } }',
    {
      code: demonstrationCode(),
    },
  )
}

/** Types a code where the page after signing in asks for one. */
export async function giveCode(page: Page, hand: Hand): Promise<void> {
  const code = page.getByLabel('验证码')
  const goesOn = page.getByRole('button', { name: /^账号/ })
  await code.or(goesOn).first().waitFor()
  // The account's name stands above the question for the code, too.
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  if (!new URL(page.url()).pathname.endsWith('/second-factor')) return
  await hand.type(code, demonstrationCode())
  await hand.press(page.getByRole('button', { name: '验证', exact: true }))
  await page.waitForURL((url) => !url.pathname.endsWith('/second-factor'))
}

/** Sets the factor up where the first sign-in of an administrator asks for it; answers the secret. */
export async function enrolFactor(page: Page): Promise<string> {
  const shown = await page.locator('.y-secret').textContent()
  const own = shown!.replaceAll(/\s/g, '')
  await page.getByLabel('验证码').fill(generateSync({ secret: own }))
  await page.getByRole('button', { name: '启用', exact: true }).click()
  await page.getByRole('button', { name: '已保存', exact: true }).click()
  return own
}
