import { afterAll, beforeAll, expect, it } from 'vitest'
import { ClaimStatus } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { claimPlace, newCompound, writeClaim } from '../../../tests/support/story/claim-rows.ts'
import { letDaysPass, newClaim, readClaim } from '../../../tests/support/story/claims.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  newOffer,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
})
afterAll(() => api?.close())

it('one claim that cannot be ended does not keep the others from their end', async () => {
  const hour = 3_600_000
  const at = (hours: number) => new Date(api.clock.now().getTime() + hours * hour)
  // A row whose places nobody counted: to give them back is refused by the database.
  const broken = await claimPlace(council, clinic)
  const stuck = await writeClaim(broken, ClaimStatus.REQUESTED, { answerDue: at(1) })
  const { communityStaff: community } = council
  const offer = await newOffer(council, clinic)
  const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
  const lapsing = await writeClaim(broken, ClaimStatus.SCHEDULED, {
    ...{ scheduledFrom: at(900), scheduledUntil: at(902), proposalDue: at(2) },
    ...{ proposalBy: 'PROVIDER', proposalFrom: at(950), proposalUntil: at(951) },
  })
  await letDaysPass(api, 10, community)
  await api.runJob('claim-deadlines')
  expect((await readClaim(community.api, { id: stuck })).status).toBe('REQUESTED')
  expect((await readClaim(community.api, claim)).status).toBe('EXPIRED')
  expect((await readClaim(community.api, { id: lapsing })).proposal).toBeNull()
})
