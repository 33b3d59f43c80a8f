import type { Page } from 'playwright-core'
import type { VoiceState } from '@youlin/schema'
import { first } from './page-list.ts'

/** What is agreed on for later than this is still to come. */
export const tomorrow = new Date(Date.now() + 86_400_000).toISOString()

/** The first claim in each state that the viewer takes, or gives. */
export function claim(name: 'taken' | 'given') {
  const side = name === 'taken' ? 'TAKER' : 'PROVIDER'
  return (status: string) => first(`${name}${status}`, 'claims', `side: ${side}, statuses: [${status}]`)
}

/** What a community misses, among needs that enterprises raise too. */
export const communityNeed = `communityNeed: needs(first: 50, filter: { openToClaim: true }) {
    edges { node { id community { id } } } }`

/** The token of a delivery's poster. */
export function poster(name: string, filter: string) {
  return `${name}: claims(first: 50, filter: { mine: true, ${filter} }) {
    edges { node { id residentVoice { token } } } }`
}

/** As if the same link were opened in another state, which nobody finds a link to. */
export function voiceIs(state: VoiceState) {
  return async (page: Page) => {
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      const body = (await response.json()) as { data?: { voiceForm?: { state: string } } }
      if (body.data?.voiceForm) body.data.voiceForm.state = state
      await route.fulfill({ response, json: body })
    })
    await page.reload()
    await page.locator('.y-voice h2').waitFor()
    await page.unroute('**/graphql')
  }
}

/** The first own offer in a state. */
export function ownOffer(status: string) {
  return first(`own${status}`, 'offers', `mine: true, statuses: [${status}]`)
}

/** The token of the link by which guests claim a need. */
export const guestLink = `guestLink: needs(first: 50, filter: { mine: true, openToClaim: true }) {
    edges { node { id directClaimLink { token } } } }`

/** Another link in the same window, that leads nowhere any more. */
export async function opensEndedLink(page: Page) {
  await page.goto('/n#ended')
  await page.locator('main .y-empty').waitFor()
}

/** As if it had been taken, so that nothing is written. */
export async function sendsDirectClaim(page: Page) {
  await page.route('**/graphql', async (route) => {
    const sends = route.request().postData()?.includes('SendDirectClaim')
    if (!sends) return route.continue()
    await route.fulfill({
      json: { data: { sendDirectClaim: { __typename: 'SendDirectClaimPayload', form: taken } } },
    })
  })
  await page.getByLabel(/^(姓名或团队名称|Name of the person)/).fill('Test team')
  await page.getByRole('textbox', { name: /^(手机号|Mobile)/ }).fill('13900000000')
  await page.getByLabel(/^(提供什么|What is brought)/).fill('Testing')
  await page.getByLabel(/^(预计服务|How many people)/).fill('3')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: /^(提交认领|Send)$/ }).click()
  await page.getByRole('button', { name: /^(下一位|Next person)$/ }).waitFor()
  await page.unroute('**/graphql')
}

const taken = {
  __typename: 'DirectClaimForm',
  title: '',
  categoryZh: null,
  categoryEn: null,
  size: 1,
  missing: 1,
  neededFrom: '2026-01-01',
  neededUntil: '2026-01-01',
  raisedByName: '',
  contactsKeptDays: 30,
}
