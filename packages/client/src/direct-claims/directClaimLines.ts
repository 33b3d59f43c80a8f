import { DirectClaimStatus } from '@youlin/schema'
import type { useFormat } from '@youlin/ui'
import type { DirectClaimPartsFragment } from '../graphql.generated.ts'
import { filled } from './useDirectClaimWords.ts'
import type { directClaimsZh } from './zh-CN.ts'

type Words = typeof directClaimsZh
type Format = Pick<ReturnType<typeof useFormat>, 'number' | 'days' | 'date' | 'dateTime'>

const { REQUESTED, CONFIRMED, DONE } = DirectClaimStatus

/** For how many, when, and how it ended, each on a line of its own. */
export function linesOf(claim: DirectClaimPartsFragment, words: Words, format: Format): string[] {
  const { status, wishedFrom, wishedUntil, needEnd, reason, doneNote } = claim
  const isOpen = status === REQUESTED || status === CONFIRMED
  const wished = isOpen && !claim.agreedDay && wishedFrom
  return [
    filled(words.reach, { n: format.number(claim.reach) }),
    ...(wished ? [filled(words.wished, { days: format.days(wishedFrom, wishedUntil) })] : []),
    ...(status === CONFIRMED ? [agreed(claim, words, format)] : []),
    ...(status === DONE ? [done(claim, words, format)] : []),
    ...(doneNote ? [filled(words.noteSaid, { note: doneNote })] : []),
    ...(needEnd ? [filled(words.because, { reason: words.needEnd[needEnd] })] : []),
    ...(reason ? [filled(words.because, { reason })] : []),
    begun(claim, words, format),
  ]
}

function agreed({ agreedDay }: DirectClaimPartsFragment, words: Words, format: Format): string {
  return agreedDay ? filled(words.agreed, { day: format.date(agreedDay) }) : words.noDay
}

function done({ doneDay, reached }: DirectClaimPartsFragment, words: Words, format: Format): string {
  return filled(words.done, { day: format.date(doneDay!), n: format.number(reached!) })
}

function begun({ requestedAt, onBehalf }: DirectClaimPartsFragment, words: Words, format: Format): string {
  const at = format.dateTime(requestedAt)
  return onBehalf
    ? `${filled(words.registered, { at })} · ${words.onBehalf}`
    : filled(words.requested, { at })
}
