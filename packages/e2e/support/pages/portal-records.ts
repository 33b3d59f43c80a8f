import type { Page } from 'playwright-core'
import type { VoiceState } from '@youlin/schema'
import { first } from './page-list.ts'

/** The first claim of a side in each state. */
export function claim(side: string) {
  return (status: string) => first(`${side}${status}`, 'claims', `mine: true, statuses: [${status}]`)
}

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
