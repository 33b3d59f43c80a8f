import fc from 'fast-check'
import { ClaimStatus } from '@youlin/schema'
import type { Answer, Caller, TestApi } from '../../../tests/support/api.ts'
import { claimInput, slotIn, tryClaimStep } from '../../../tests/support/story/claims.ts'
import { type CouncilStory, type Member, tryStep } from '../../../tests/support/story/offers.ts'
import { sendMutation } from '../../../tests/support/story/councils.ts'

const day = 86_400_000
const { ACCEPTED, DELIVERED, EVALUATED, HELD, NO_SHOW, REQUESTED, SCHEDULED, WAITLISTED } = ClaimStatus
const open = [REQUESTED, ACCEPTED, SCHEDULED, HELD, WAITLISTED]
const timed = [ACCEPTED, SCHEDULED]

interface WalkClaim {
  id: string
  version: number
  status: ClaimStatus
  preferredTimes: object[]
}

/** Where a walk goes on: an offer, and what was read of its claims when the steps began. */
export interface Walk {
  api: TestApi
  council: CouncilStory
  provider: Member
  compounds: readonly string[]
  offer: { id: string; version: number; status: string }
  claims: readonly WalkClaim[]
}

/** A step by somebody; what it is about is picked of what there is when it is taken. */
export interface WalkStep {
  name: Name
  pick: number
  quantity: number
}

type Take = (walk: Walk, step: WalkStep) => Promise<Answer | void>

const reason = { reason: 'OTHER' }
const taker = ({ council }: Walk) => council.communityStaff.api
const street = ({ council }: Walk) => council.streetStaff.api
const admin = ({ council }: Walk) => council.district.admin.api
const giver = ({ provider }: Walk) => provider.api

/**
 * A step on a claim in one of these states, now and then on any; by the version that was read before, so that
 * what crosses it gets CONFLICT. Where there is none, somebody claims.
 */
function onClaim(
  who: (walk: Walk) => Caller,
  mutation: string,
  from: readonly ClaimStatus[],
  more: (walk: Walk, claim: WalkClaim) => object = () => ({}),
): Take {
  return async (walk, step) => {
    const { pick } = step
    const fitting = walk.claims.filter(({ status }) => from.includes(status))
    const among = pick % 10 === 0 ? walk.claims : fitting
    const claim = among[pick % among.length]
    if (!claim) return steps.claim(walk, step)
    return tryClaimStep(who(walk), mutation, claim, more(walk, claim))
  }
}

function onOffer(mutation: string, more: object = {}): Take {
  return (walk) => tryStep(giver(walk), mutation, walk.offer, more)
}

function claiming(who: (walk: Walk) => Caller): Take {
  return (walk, { pick, quantity }) => {
    const compound = walk.compounds[pick % walk.compounds.length]!
    return sendMutation(
      who(walk),
      'claimOffer',
      claimInput(walk.api, walk.offer.id, compound, { quantity, preferredTimes: [slotIn(walk.api, 2)] }),
      'claim { id }',
    )
  }
}

function onMembership(mutation: string, more: object): Take {
  return async (walk) => {
    const { councilMembership: membership } = await admin(walk).ask(
      'query ($id: ID!) { councilMembership(id: $id) { id version } }',
      { id: walk.provider.membershipId },
    )
    return sendMutation(admin(walk), mutation, { ...membership, ...more }, 'membership { id }')
  }
}

/** Ends a suspension, if there is one. */
export const reinstateMembership: Take = onMembership('resumeMembership', {})

/** Where the offer runs, somebody claims instead. */
function whilePaused(take: Take): Take {
  return (walk, step) => (walk.offer.status === 'PAUSED' ? take(walk, step) : steps.claim(walk, step))
}

/** Time goes by, and whatever waited for it happens. */
function letPass(days: number): Take {
  return async ({ api }) => {
    api.clock.advance(days * day)
    for (const job of ['claim-deadlines', 'confirm-deliveries', 'end-evaluations', 'archive-claims'])
      await api.runJob(job)
  }
}

const figures = { headcount: 20, hours: 2, note: '' }
const marks = { punctuality: 5, quality: 4, conduct: 5, benefit: 4 }

/** Every transition of a claim, and what happens to its offer. */
export const steps = {
  claim: claiming(taker),
  claimOnBehalf: claiming(street),
  acceptAsWished: onClaim(giver, 'acceptClaim', [REQUESTED], (_, { preferredTimes }) => ({
    slot: preferredTimes[0],
  })),
  acceptOtherwise: onClaim(giver, 'acceptClaim', [REQUESTED], ({ api }) => ({ slot: slotIn(api, 4) })),
  decline: onClaim(giver, 'declineClaim', [REQUESTED], () => reason),
  proposeByTaker: onClaim(taker, 'proposeClaimTime', timed, ({ api }) => ({ slot: slotIn(api, 3) })),
  proposeByProvider: onClaim(giver, 'proposeClaimTime', timed, ({ api }) => ({ slot: slotIn(api, 5) })),
  scheduleByTaker: onClaim(taker, 'scheduleClaim', timed),
  scheduleByProvider: onClaim(giver, 'scheduleClaim', timed),
  cancelByTaker: onClaim(taker, 'cancelClaim', open, () => reason),
  cancelByProvider: onClaim(giver, 'cancelClaim', open, () => reason),
  cancelForTerms: onClaim(taker, 'cancelClaim', open, () => ({ reason: 'TERMS_CHANGED' })),
  undo: onClaim(taker, 'undoClaim', [REQUESTED, WAITLISTED]),
  leave: onClaim(taker, 'leaveWaitlist', [WAITLISTED]),
  acceptPlace: onClaim(taker, 'acceptPlace', [HELD]),
  passPlace: onClaim(taker, 'passPlace', [HELD]),
  record: onClaim(giver, 'recordDelivery', [SCHEDULED], () => figures),
  reportNoShow: onClaim(taker, 'reportNoShow', [SCHEDULED], () => ({ absent: 'PROVIDER', note: '无人到场' })),
  objectNoShow: onClaim(giver, 'objectNoShow', [NO_SHOW], () => ({ note: '已到场' })),
  confirm: onClaim(taker, 'confirmDelivery', [DELIVERED]),
  dispute: onClaim(taker, 'disputeDelivery', [DELIVERED], () => ({
    ...figures,
    headcount: 12,
    note: '人数不符',
  })),
  settle: onClaim(street, 'settleDelivery', [DELIVERED], () => ({
    ...figures,
    headcount: 15,
    note: '按签到表',
  })),
  evaluateByTaker: onClaim(taker, 'evaluateClaim', [DELIVERED], () => marks),
  evaluateByProvider: onClaim(giver, 'evaluateClaim', [DELIVERED], () => marks),
  archive: onClaim(taker, 'archiveClaim', [EVALUATED]),
  dayPasses: letPass(1),
  termPasses: letPass(6),
  monthPasses: letPass(32),
  pause: onOffer('pauseOffer'),
  resume: whilePaused(onOffer('resumeOffer')),
  close: onOffer('closeOffer'),
  withdraw: onOffer('withdrawOffer'),
  suspend: onMembership('suspendMembership', { reason: '核查' }),
  reinstate: whilePaused(reinstateMembership),
  raiseCapacity: (walk, { quantity }) =>
    tryStep(giver(walk), 'updateOffer', walk.offer, { capacity: 6 + quantity }),
  lowerCapacity: (walk, { quantity }) =>
    tryStep(giver(walk), 'updateOffer', walk.offer, { capacity: 2 + quantity }),
  newTerms: async (walk, { pick }) => {
    const priceNote = `第 ${pick} 版价目`
    const terms = { pricePolicy: 'DISCOUNTED', priceNote }
    const proposed = await tryStep(giver(walk), 'updateOffer', walk.offer, terms)
    if (proposed.code) return proposed
    return tryStep(walk.council.officer.api, 'reviewOffer', proposed.data.updateOffer.offer, {
      decision: 'PASS',
    })
  },
} satisfies Record<string, Take>

type Name = keyof typeof steps

/** What happens often, and what seldom: little can follow a pause, and nothing an end. */
const weights: Partial<Record<Name, number>> = {
  ...{ claim: 30, claimOnBehalf: 10, acceptPlace: 15, passPlace: 15, cancelByTaker: 15, decline: 10 },
  ...{ acceptAsWished: 20, resume: 20, reinstate: 20, pause: 3, suspend: 3, dayPasses: 8 },
  ...{ termPasses: 1, monthPasses: 2, lowerCapacity: 3, close: 0.4, withdraw: 0.4, record: 10 },
}

const names = Object.keys(steps) as Name[]
const step = fc.record({
  name: fc.oneof(
    ...names.map((name) => ({ weight: 10 * (weights[name] ?? 6), arbitrary: fc.constant(name) })),
  ),
  pick: fc.nat(999),
  quantity: fc.constantFrom(1, 1, 2, 3),
})

/** What an offer is like, and rounds of steps that are taken at once. */
export const walks = fc.record({
  capacity: fc.integer({ min: 3, max: 6 }),
  perCompoundLimit: fc.integer({ min: 2, max: 5 }),
  queueRule: fc.constantFrom('FIRST_COME', 'UNSERVED_FIRST'),
  rounds: fc.array(fc.array(step, { minLength: 2, maxLength: 5 }), { minLength: 12, maxLength: 20 }),
})

/** Takes steps at once and answers the codes of those that were refused. */
export async function takeAtOnce(walk: Walk, round: readonly WalkStep[]): Promise<string[]> {
  const answers = await Promise.all(round.map((one) => steps[one.name](walk, one)))
  return answers.flatMap((answer, index) => (answer?.code ? [`${round[index]!.name}: ${answer.code}`] : []))
}
