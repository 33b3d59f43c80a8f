import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import { rowId } from '../../../tests/support/story/councils.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  newOffer,
} from '../../../tests/support/story/offers.ts'
import { faultsOfBooks, historyOf } from '../../../tests/support/claim-books.ts'
import { faultsOfHistory } from './claim-replay.testing.ts'
import { reinstateMembership, takeAtOnce, type Walk, walks } from './claim-walk.testing.ts'

let api: TestApi
let council: CouncilStory
let provider: Member
let compounds: string[]
let begunAt: Date

beforeAll(async () => {
  // Years pass in a walk, and nobody has to sign in again.
  api = await startApi({ SESSION_IDLE_MINUTES: '100000000', SESSION_IDLE_ADMIN_MINUTES: '100000000' })
  council = await createCouncil(api, await createDistrict(api))
  provider = await council.member('友好口腔')
  compounds = []
  for (let count = 0; count < 6; count++) compounds.push(await newCompound(council))
  begunAt = api.clock.now()
})
afterAll(() => api?.close())

/** A new claim crosses nothing: a CONFLICT would be a deadlock. */
const unforeseen = /INTERNAL|claim: CONFLICT|claimOnBehalf: CONFLICT/

const read = `query ($id: ID!) { offer(id: $id) { id version status }
  claims(first: 100, filter: { offerId: $id }) { edges { node { id version status preferredTimes { startsAt endsAt } } } } }`

async function walkOn(offerId: string): Promise<Walk> {
  const { offer, claims } = await council.district.admin.api.ask(read, { id: offerId })
  return {
    api,
    council,
    provider,
    compounds,
    offer,
    claims: claims.edges.map(({ node }: { node: object }) => node),
  }
}

it('keeps its books, loses no place and lets nobody be overtaken, whatever happens at once', async () => {
  const property = fc.asyncProperty(walks, async ({ rounds, ...offered }) => {
    api.clock.set(begunAt)
    const { id } = await newOffer(council, provider, { ...offered, unit: 'PERSON', leadTimeDays: 0 })
    for (const round of rounds) {
      const refused = await takeAtOnce(await walkOn(id), round)
      expect(refused.filter((one) => unforeseen.test(one))).toEqual([])
      expect(await faultsOfBooks(council.district, rowId(id))).toEqual([])
    }
    expect(faultsOfHistory(offered, await historyOf(council.district, rowId(id)))).toEqual([])
    await reinstateMembership(await walkOn(id), { name: 'reinstate', pick: 0, quantity: 1 })
  })
  await fc.assert(property, { numRuns: 8, endOnFailure: true, unbiased: true })
}, 240_000)
