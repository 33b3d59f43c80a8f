import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimStatus, Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import {
  type ClaimPlace,
  claimPlace,
  newCompound,
  writeClaim,
  writePart,
} from '../../../tests/support/story/claim-rows.ts'
import { rowId } from '../../../tests/support/story/councils.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  must,
  newOffer,
} from '../../../tests/support/story/offers.ts'

const hour = 3_600_000
let api: TestApi
let council: CouncilStory
let clinic: Member
let community: Person
let auditor: Person
const at = (hours: number) => new Date(api.clock.now().getTime() + hours * hour)

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  community = council.communityStaff
  auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
})
afterAll(() => api?.close())

describe('what claims add to an offer', () => {
  it('is who may claim it', async () => {
    await newCompound(council)
    const near = await newOffer(council, clinic)
    const far = await newOffer(council, clinic, {
      serviceArea: { kind: 'RADIUS', radiusMetres: 500 },
    })
    const can = async (who: Caller, id: string) =>
      (await who.ask('query ($id: ID!) { offer(id: $id) { viewerCanClaim } }', { id })).offer.viewerCanClaim
    for (const who of [community.api, council.streetStaff.api, council.district.admin.api]) {
      expect(await can(who, near.id)).toBe(true)
      expect(await can(who, far.id)).toBe(false)
    }
    for (const who of [clinic.api, council.officer.api, auditor.api])
      expect(await can(who, near.id)).toBe(false)
  })

  it('is the claims that the viewer sees', async () => {
    const own = await claimPlace(council, clinic)
    const claims: string[] = []
    for (let count = 0; count < 3; count++)
      claims.unshift(await writeClaim(own, ClaimStatus.REQUESTED, { answerDue: at(3), claimedAt: at(count) }))
    const page = async (who: Caller, after: string | null) => {
      const { offer } = await who.ask(
        `query ($id: ID!, $after: String) { offer(id: $id) { claims(first: 2, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }`,
        { id: own.offerId, after },
      )
      return offer.claims
    }
    const first = await page(community.api, null)
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const rest = await page(community.api, first.pageInfo.endCursor)
    const listed = [...first.edges, ...rest.edges].map((edge: { node: { id: string } }) => edge.node.id)
    expect(listed).toEqual(claims)
    expect(await page(council.chair.api, null)).toMatchObject({ totalCount: 0, edges: [] })
  })

  it('is the average of its open evaluations, from five takers on', async () => {
    const place = await claimPlace(council, clinic)
    const evaluated = async (status: ClaimStatus, ...sides: string[]) => {
      const id = await writeClaim(place, status)
      const marks = { punctuality: 5, quality: 4, conduct: 5, benefit: 3, comment: '', at: at(0) }
      for (const side of sides)
        await writePart(council, 'evaluation', id, { ...marks, side, byId: community.accountId })
    }
    await evaluated(ClaimStatus.DELIVERED, 'TAKER')
    await evaluated(ClaimStatus.EVALUATED, 'TAKER', 'PROVIDER')
    const averages = async () =>
      (
        await council.chair.api.ask(
          'query ($id: ID!) { offer(id: $id) { averages { count punctuality benefit } } }',
          { id: place.offerId },
        )
      ).offer.averages
    for (let count = 0; count < 3; count++) await evaluated(ClaimStatus.ARCHIVED, 'TAKER', 'PROVIDER')
    expect(await averages()).toBeNull()
    await evaluated(ClaimStatus.ARCHIVED, 'TAKER')
    expect(await averages()).toEqual({ count: 5, punctuality: 5, benefit: 3 })
  })

  it('is what stands between a compound and the offer, but nothing where it can wait', async () => {
    const place = await claimPlace(council, clinic, { capacity: 1, perCompoundLimit: 1 })
    const obstacles = async ({ offerId, compoundId }: ClaimPlace, who: Caller = community.api) => {
      const { offer } = await who.ask(
        'query ($id: ID!, $compoundId: ID!) { offer(id: $id) { claimObstacles(compoundId: $compoundId) } }',
        { id: offerId, compoundId },
      )
      return offer.claimObstacles
    }
    expect(await obstacles(place)).toEqual([])
    const far = await newOffer(council, clinic, { serviceArea: { kind: 'RADIUS', radiusMetres: 500 } })
    expect(await obstacles({ ...place, offerId: far.id })).toEqual(['OUTSIDE_SERVICE_AREA'])
    await writeClaim(place, ClaimStatus.WAITLISTED, { waitingOrder: 1 })
    expect(await obstacles(place)).toEqual(['ALREADY_WAITING'])
    await council.district.work(({ em }) =>
      em
        .getConnection()
        .execute(
          'update offer set taken = 1 where id = ?',
          [rowId(place.offerId)],
          'run',
          em.getTransactionContext(),
        ),
    )
    const other = { ...place, compoundId: await newCompound(council) }
    expect(await obstacles(other)).toEqual([])
    expect(await obstacles(place, clinic.api)).toEqual(['ALREADY_WAITING'])
    expect(await obstacles(place, council.chair.api)).toEqual([])
    const paused = await newOffer(council, clinic)
    const { version } = (await clinic.api.ask('query ($id: ID!) { offer(id: $id) { version } }', paused))
      .offer
    await must(clinic.api, 'pauseOffer', { id: paused.id, version }, 'offer { id }')
    expect(await obstacles({ ...place, offerId: paused.id })).toEqual(['OFFER_NOT_OPEN'])
  })
})
