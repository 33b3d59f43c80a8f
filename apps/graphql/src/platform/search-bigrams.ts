const wordPattern = /[\p{L}\p{N}]+/gu
const han = /\p{Script=Han}/u
const runs = /\p{Script=Han}+|[^\p{Script=Han}]+/gu

/** Runs of Chinese characters and words of others, in lower case and of one width. */
function runsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(wordPattern) ?? []
  return words.flatMap((word) => word.match(runs) ?? [])
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => characters[index]! + character)
}

/** What a `simple` tsvector is made of: each character and each pair of Chinese text, and other words. */
export function bigramText(text: string): string {
  const terms = runsOf(text).flatMap((run) => (han.test(run) ? [...run, ...pairsOf(run)] : [run]))
  return [...new Set(terms)].join(' ')
}

/** The tsquery for what somebody typed: all pairs have to be there, and words begin so. Empty: no condition. */
export function bigramQuery(text: string): string {
  const terms = runsOf(text).flatMap((run) => {
    if (!han.test(run)) return [`'${run}':*`]
    const pairs = pairsOf(run)
    return (pairs.length > 0 ? pairs : [run]).map((term) => `'${term}'`)
  })
  return [...new Set(terms)].join(' & ')
}
