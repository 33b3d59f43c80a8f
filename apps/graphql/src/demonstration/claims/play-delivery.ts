import { ClaimSide } from '@youlin/schema'
import { plus } from '../moments.ts'
import type { DeliveryStory } from './delivery-story.ts'
import type { Rest } from './play.ts'

const forgetfulDays = 14
const forgottenShare = 0.15
const minutes = 240_000
const archiveAfter = 30 * 86_400_000

/** From a meeting that is over to the archive. */
export function playDelivery(story: DeliveryStory, rest?: Rest): void {
  const { random, moments } = story.invention
  const { row } = story
  const met = row.scheduledUntil!
  // Both may still answer a proposal to move what took place already.
  // Some providers forget to say what took place, until they are reminded.
  if (!rest && moments.age(met) < forgetfulDays && random.chance(forgottenShare)) return
  const reported = moments.later(met, 1, rest ? 8 : 50)
  if (rest === 'RECORD' || reported > moments.now) return
  if (rest === 'OBJECT' || (!rest && random.chance(0.035))) return miss(story, reported, rest)
  story.deliver(reported)
  if (rest !== 'CONFIRM') playConfirmation(story, rest)
}

function miss(story: DeliveryStory, at: Date, rest?: Rest): void {
  const { random, moments } = story.invention
  const absent = rest || random.chance(0.6) ? ClaimSide.PROVIDER : ClaimSide.TAKER
  const objected = moments.later(at, 5, 40)
  const objects = !rest && objected < moments.now && random.chance(0.4)
  story.reportNoShow(at, absent, objects ? objected : null)
}

function playConfirmation(story: DeliveryStory, rest?: Rest): void {
  const { random, moments } = story.invention
  const { row } = story
  const isDisputed = rest === 'SETTLE' || (!rest && random.chance(0.06))
  const answered = moments.later(row.updatedAt, 2, rest ? 12 : isDisputed ? 70 : 90)
  if (isDisputed) {
    if (answered > moments.now) return
    story.dispute(answered)
    const settled = moments.later(answered, 8, 120)
    if (rest === 'SETTLE' || settled > moments.now) return
    story.settle(settled)
  } else {
    const isLate = !rest && random.chance(0.15)
    const confirmed = isLate ? plus(story.claim.delivery!.confirmDue, minutes) : answered
    if (confirmed > moments.now) return
    story.confirm(confirmed)
  }
  if (rest !== 'EVALUATE') playEvaluations(story, rest === 'RATE')
}

/** Each side says its word, or lets the term pass; at once where it is to rest there. */
function playEvaluations(story: DeliveryStory, rests: boolean): void {
  const { random, moments } = story.invention
  const { row } = story
  const words = [
    { side: ClaimSide.TAKER, share: 0.88 },
    { side: ClaimSide.PROVIDER, share: 0.78 },
  ].flatMap(({ side, share }) => {
    const at = moments.later(row.updatedAt, 4, rests ? 20 : 150)
    return (rests || random.chance(share)) && at <= moments.now && at < row.evaluationDue!
      ? [{ side, at }]
      : []
  })
  words.sort((one, other) => one.at.getTime() - other.at.getTime())
  for (const [index, { side, at }] of words.entries()) story.evaluate(at, side, index === 1)
  const over = plus(row.evaluationDue!, minutes)
  if (words.length < 2 && over > moments.now) return
  if (words.length < 2) story.endEvaluations()
  if (rests) return
  const archived = random.chance(0.3)
    ? moments.later(row.evaluatedAt!, 24, 400)
    : plus(row.evaluatedAt!, archiveAfter + minutes)
  if (archived <= moments.now) story.archive(archived)
}
