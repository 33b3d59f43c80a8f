import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { newClaim } from '../../../tests/support/story/claims.ts'
import { createDeliveries, type DeliveryStory } from '../../../tests/support/story/deliveries.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
} from '../../../tests/support/story/offers.ts'
import { dayOf } from '../../platform/clock.ts'

let api: TestApi
let council: CouncilStory
let giver: Member
let story: DeliveryStory
let community: Caller

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
  story = await createDeliveries(api, council, giver)
  community = story.community
})
afterAll(() => api?.close())

const parts = `score terms { term points most } metres firstDay pricePolicy publisherMarks daysSinceServed
  daysSinceCategory audience audienceShare offer { id } compound { id } need { id title }`

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
type Fit = any
const fits = async (who: Caller, of: 'offerFits' | 'compoundFits', id: string): Promise<Fit[]> =>
  (
    await who.ask(`query ($id: ID!) { ${of}(${of.replace('Fits', 'Id')}: $id, first: 50) { ${parts} } }`, {
      id,
    })
  )[of]
const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * 86_400_000))
const points = ({ terms }: Fit, term: string) =>
  terms.find((one: { term: string }) => one.term === term).points

async function raiseNeed(compoundId: string, more: object = {}) {
  const input = {
    ...{
      idempotencyKey: freshKey(),
      compoundId,
      category: 'S03',
      title: '法律咨询',
      body: '',
      audience: 'OLDER',
    },
    ...{ size: 30, urgency: 'URGENT', neededFrom: inDays(1), neededUntil: inDays(60), ...more },
  }
  return (await must(community, 'createNeed', input, 'need { id version }')).need
}

async function newCompound(name: string, more: object = {}) {
  const facts = { households: 10, residents: 20, olderShare: 0.2, childrenShare: 0.2, dualIncomeShare: 0.2 }
  const { communityId } = council
  const place = { idempotencyKey: freshKey(), communityId, name, address: '1 号' }
  const input = { ...place, ...facts, ...more }
  return (await must(await story.admin(), 'createCompound', input, 'compound { id }')).compound.id as string
}

describe('an offer and a compound', () => {
  it('have the same score with the same reasons from both sides', async () => {
    const offer = await newOffer(council, giver)
    const compoundId = await newCompound('江汉里')
    const need = await raiseNeed(compoundId)
    const [ofOffer] = (await fits(community, 'offerFits', offer.id)).filter(
      (fit) => fit.compound.id === compoundId,
    )
    const [ofCompound] = (await fits(community, 'compoundFits', compoundId)).filter(
      (fit) => fit.offer.id === offer.id,
    )
    expect(ofOffer).toEqual(ofCompound)
    expect(ofOffer).toMatchObject({
      ...{ need: { id: need.id, title: '法律咨询' }, audience: 'OLDER', audienceShare: 0.2 },
      ...{ daysSinceServed: null, daysSinceCategory: null },
    })
    expect(points(ofOffer, 'NEED')).toBe(30)
    expect(points(ofOffer, 'FAIRNESS')).toBe(15)
    const sum = ofOffer.terms.reduce((so: number, { points: given }: { points: number }) => so + given, 0)
    expect(Math.abs(sum - ofOffer.score)).toBeLessThan(1)
    // The best stands first.
    const scores = (await fits(community, 'offerFits', offer.id)).map((fit) => fit.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it('fit less once the compound was served', async () => {
    const { compoundId } = story
    const offer = await newOffer(council, giver)
    const of = async () =>
      (await fits(community, 'offerFits', offer.id)).find((fit) => fit.compound.id === compoundId)
    expect(await of()).toMatchObject({ daysSinceServed: null, daysSinceCategory: null })
    await story.delivered()
    const fit = await of()
    expect(fit).toMatchObject({ daysSinceServed: 0, daysSinceCategory: 0 })
    expect(points(fit, 'FAIRNESS')).toBe(0)
  })

  it('do not fit where the compound may claim no more, or waits already', async () => {
    const offer = await newOffer(council, giver, { perCompoundLimit: 1 })
    const compoundId = await newCompound('前进里')
    const compounds = async () => (await fits(community, 'offerFits', offer.id)).map((fit) => fit.compound.id)
    expect(await compounds()).toContain(compoundId)
    await newClaim(api, community, offer.id, compoundId)
    expect(await compounds()).not.toContain(compoundId)
    expect((await fits(community, 'compoundFits', compoundId)).map((fit) => fit.offer.id)).not.toContain(
      offer.id,
    )
  })

  it('are scored by the weights of the district', async () => {
    const admin = await story.admin()
    const offer = await newOffer(council, giver)
    const compoundId = await newCompound('汉口里')
    const of = async () =>
      (await fits(community, 'offerFits', offer.id)).find((fit) => fit.compound.id === compoundId)
    const { territory } = await admin.ask('{ territory { settings { version needWeight } } }')
    expect(territory.settings.needWeight).toBe(30)
    expect(points(await of(), 'FAIRNESS')).toBe(15)
    const others = { needWeight: 0, audienceWeight: 0, distanceWeight: 0, timeWeight: 0, priceWeight: 0 }
    await must(
      admin,
      'updateSettings',
      { version: territory.settings.version, ...others, evaluationWeight: 0 },
      'territory { id }',
    )
    expect(await of()).toMatchObject({ score: 100 })
    const back = { needWeight: 30, audienceWeight: 20, distanceWeight: 15, timeWeight: 5, priceWeight: 5 }
    const now = { version: territory.settings.version + 1, ...back, evaluationWeight: 10 }
    await must(admin, 'updateSettings', now, 'territory { id }')
    const wrong = await sendMutation(
      admin,
      'updateSettings',
      { version: 1, needWeight: 101 },
      'territory { id }',
    )
    expect(wrong.errors[0]!.extensions['fields']).toEqual({ needWeight: 'TOO_LARGE' })
  })

  it('are within the reach of whoever asks', async () => {
    const offer = await newOffer(council, giver)
    const compoundId = await newCompound('武昌里')
    for (const who of [await story.admin(), council.streetStaff.api, giver.api])
      expect((await fits(who, 'offerFits', offer.id)).map((fit) => fit.compound.id)).toContain(compoundId)
    const neighbour = await createDistrict(api, '武昌区', '420106')
    expect(await fits(neighbour.admin.api, 'offerFits', offer.id)).toEqual([])
    expect(await fits(neighbour.admin.api, 'compoundFits', compoundId)).toEqual([])
  })

  it('are read by a number of statements that does not grow with them', async () => {
    const count = async (id: string) => {
      api.statements.splice(0)
      await community.ask('query ($id: ID!) { compoundFits(compoundId: $id, first: 50) { score } }', { id })
      return api.statements.length
    }
    const compoundId = await newCompound('长江里')
    const before = await count(compoundId)
    for (let n = 0; n < 3; n++) await newOffer(council, giver)
    expect(await count(compoundId)).toBe(before)
  })
})
