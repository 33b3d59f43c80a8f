import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import {
  Audience,
  CoordinateSystem,
  OfferPlace,
  PricePolicy,
  ScoreTerm,
  ServiceAreaKind,
} from '@youlin/schema'
import type {
  CompoundInput,
  OfferInput,
  RoundInputs,
  Span,
} from '../src/modules/matching/rounds/plan/inputs.ts'
import { runPlan } from '../src/modules/matching/rounds/plan/run-plan.ts'

/** How large a round is, and how many times each of its offers states at most. */
interface Size {
  offers: number
  compounds: number
  times: number
}

const sizes: readonly Size[] = [
  { offers: 600, compounds: 300, times: 0 },
  { offers: 600, compounds: 300, times: 4 },
  { offers: 1_000, compounds: 3_000, times: 0 },
  { offers: 1_000, compounds: 3_000, times: 4 },
]

/** The same numbers in each run. */
class Dice {
  #state = 420_102

  next(): number {
    this.#state = (this.#state * 16_807) % 2_147_483_647
    return this.#state / 2_147_483_647
  }

  upTo(most: number): number {
    return Math.floor(this.next() * most)
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.upTo(values.length)]!
  }
}

const categories = Array.from({ length: 100 }, (_, index) => `S${index}`)
const weights = Object.fromEntries(
  Object.values(ScoreTerm).map((term, index) => [term, 30 - 4 * index]),
) as RoundInputs['weights']

for (const size of sizes) await measure(size)
await measureStop()

async function measure(size: Size): Promise<void> {
  const inputs = inputsOf(size)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const from = performance.now()
  const { comparison } = await runPlan(inputs)
  const seconds = (performance.now() - from) / 1_000
  delay.disable()
  const { plan, firstCome, gap } = comparison
  console.log(
    [
      `${size.offers} offers × ${size.compounds} compounds, up to ${size.times} stated times:`,
      `${seconds.toFixed(1)} s, gap ${(gap * 100).toFixed(2)} %`,
      `served ${plan.served} (first come ${firstCome.served})`,
      `score × first come ${(plan.total / firstCome.total).toFixed(3)}`,
      `requests held up at most ${Math.round(delay.max / 1e6)} ms, 99 % below ${Math.round(delay.percentile(99) / 1e6)} ms`,
    ].join(', '),
  )
}

async function measureStop(): Promise<void> {
  const stopped = new AbortController()
  const plan = runPlan(inputsOf(sizes.at(-1)!), { signal: stopped.signal }).catch((error: unknown) => error)
  await wait(1_000)
  const from = performance.now()
  stopped.abort(new Error('stopped'))
  await plan
  console.log(`A stopped plan ends within ${Math.round(performance.now() - from)} ms.`)
}

function inputsOf({ offers, compounds, times }: Size): RoundInputs {
  const dice = new Dice()
  return {
    offers: Array.from({ length: offers }, (_, index) => offer(dice, index, times)),
    compounds: Array.from({ length: compounds }, (_, index) => compound(dice, index)),
    weights,
    mostPerCompound: 3,
    locked: [],
    dropped: [],
  }
}

function offer(dice: Dice, index: number, times: number): OfferInput {
  return {
    id: `offer ${index}`,
    categoryCode: dice.pick(categories),
    audiences: [dice.pick(Object.values(Audience))],
    pricePolicy: dice.pick(Object.values(PricePolicy)),
    place: OfferPlace.AT_COMPOUND,
    availableUntil: '2027-03-01',
    firstDay: '2026-12-05',
    daysAhead: dice.upTo(60),
    lots: 1 + dice.upTo(8),
    lotSize: 1,
    termsNumber: 1,
    slots: times > 0 ? Array.from({ length: 1 + dice.upTo(times) }, () => slot(dice)) : null,
    once: true,
    building: spot(dice),
    serviceAreaKind: dice.pick([ServiceAreaKind.DISTRICT, ServiceAreaKind.DISTRICT, ServiceAreaKind.RADIUS]),
    serviceStreetIds: [],
    serviceCommunityIds: [],
    serviceRadiusMetres: 4_000,
    publisherMark: 3 + 2 * dice.next(),
    publisherMarks: dice.upTo(30),
    closedTo: [],
  }
}

function compound(dice: Dice, index: number): CompoundInput {
  const served = categories.filter(() => dice.next() < 0.1).map((code) => [code, dice.upTo(300)] as const)
  return {
    id: `compound ${index}`,
    communityId: `community ${index % 300}`,
    streetId: `street ${index % 16}`,
    olderShare: 0.4 * dice.next(),
    childrenShare: 0.3 * dice.next(),
    dualIncomeShare: 0.5 * dice.next(),
    spot: spot(dice),
    daysSinceServed: served.length === 0 ? null : Math.min(...served.map(([, days]) => days)),
    daysSinceCategory: Object.fromEntries(served),
    timesServed: dice.upTo(20),
    needs: [],
    busy: [],
  }
}

function spot(dice: Dice): OfferInput['building'] {
  const [latitude, longitude] = [30.5 + 0.2 * dice.next(), 114.2 + 0.2 * dice.next()]
  return { latitude, longitude, coordinateSystem: CoordinateSystem.WGS84 }
}

function slot(dice: Dice): Span {
  const day = String(5 + dice.upTo(20)).padStart(2, '0')
  const hour = 1 + dice.upTo(9)
  const at = (hours: number) => `2026-12-${day}T${String(hours).padStart(2, '0')}:00:00.000Z`
  return { startsAt: at(hour), endsAt: at(hour + 2) }
}
