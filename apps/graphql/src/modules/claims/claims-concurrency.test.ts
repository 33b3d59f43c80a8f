import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, startApi, type TestApi } from '../../../tests/support/api.ts'
import { type ServerProcess, startProcess } from '../../../tests/support/processes.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import { claimInput } from '../../../tests/support/story/claims.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  newOffer,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member
let processes: ServerProcess[]

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  processes = await Promise.all([startProcess(api.database), startProcess(api.database)])
}, 120_000)
afterAll(async () => {
  await Promise.all((processes ?? []).map((one) => one.stop()))
  await api?.close()
})

interface Made {
  id: string
  status: string
  claimedAt: string
  waitlistPosition: number | null
}

const claim = `mutation ($input: ClaimOfferInput!) {
  claimOffer(input: $input) { claim { id status claimedAt waitlistPosition } } }`

/** All at once, by turns at either process. */
function claimAtOnce(inputs: object[]): Promise<Answer[]> {
  const { api: community } = council.communityStaff
  return Promise.all(inputs.map((input, index) => processes[index % 2]!.query(community, claim, { input })))
}

const madeBy = ({ data, errors }: Answer): Made => {
  expect(errors).toEqual([])
  return data.claimOffer.claim
}

async function counted(offerId: string) {
  const read = `query ($id: ID!) { offer(id: $id) { taken waiting placesLeft } claims(first: 1, filter: { offerId: $id }) { totalCount } }`
  return council.district.admin.api.ask(read, { id: offerId })
}

describe('200 compounds that claim at once, at two server processes', () => {
  it('get the five places that there are, and turns in the order of their arrival', async () => {
    const offer = await newOffer(council, clinic, { capacity: 5 })
    const compounds: string[] = []
    for (let count = 0; count < 200; count++) compounds.push(await newCompound(council))
    const made = (await claimAtOnce(compounds.map((one) => claimInput(api, offer.id, one)))).map(madeBy)

    const requested = made.filter(({ status }) => status === 'REQUESTED')
    expect(requested).toHaveLength(5)
    const waiting = made.filter(({ status }) => status === 'WAITLISTED')
    expect(waiting).toHaveLength(195)
    waiting.sort((one, other) => one.waitlistPosition! - other.waitlistPosition!)
    expect(waiting.map(({ waitlistPosition }) => waitlistPosition)).toEqual(
      waiting.map((_, index) => index + 1),
    )
    const arrivals = [
      ...requested.map(({ claimedAt }) => claimedAt).sort(),
      ...waiting.map((one) => one.claimedAt),
    ]
    expect(arrivals).toEqual([...arrivals].sort())
    expect(await counted(offer.id)).toEqual({
      offer: { taken: 5, waiting: 195, placesLeft: 0 },
      claims: { totalCount: 200 },
    })
  }, 120_000)
})

describe('one request that comes fifty times at once, at two server processes', () => {
  it('is one claim', async () => {
    const offer = await newOffer(council, clinic, { capacity: 60, perCompoundLimit: 60 })
    const input = claimInput(api, offer.id, await newCompound(council))
    const made = (await claimAtOnce(Array.from({ length: 50 }, () => input))).map(madeBy)
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await counted(offer.id)).toEqual({
      offer: { taken: 1, waiting: 0, placesLeft: 59 },
      claims: { totalCount: 1 },
    })
  })
})
