/** From where to where something stretches, as shares of the whole line. */
export interface Stretch {
  from: number
  until: number
}

interface Term {
  validFrom: string
  validUntil: string | null
}

const dayLength = 86_400_000
/** Past today, so that what has no end is seen to go on. */
const beyond = 60 * dayLength

/** Whether it was ended before its first day. */
export const neverBegan = ({ validFrom, validUntil }: Term): boolean =>
  validUntil !== null && validUntil < validFrom

/** Places terms on one line that reaches over all of them and over today. */
export function termsOf(terms: readonly Term[], today: string) {
  const now = Date.parse(today)
  const begins = Math.min(now, ...terms.map((term) => Date.parse(term.validFrom)))
  const ends = Math.max(
    now + beyond,
    ...terms.map((term) => Date.parse(term.validUntil ?? today) + dayLength),
  )
  const share = (at: number) => (at - begins) / (ends - begins)
  return {
    neverBegan,
    today: share(now),
    of: (term: Term): Stretch => {
      const from = share(Date.parse(term.validFrom))
      if (neverBegan(term)) return { from, until: from }
      return { from, until: term.validUntil ? share(Date.parse(term.validUntil) + dayLength) : 1 }
    },
  }
}
