import type { UrlField } from '@youlin/ui'
import type { TerritoryTreeQuery } from '../../graphql.generated.ts'

export type Street = TerritoryTreeQuery['territory']['streets'][number]
export type Community = Street['communities'][number]

/** The branches that stand open, by their codes. */
export const openBranches: UrlField<readonly string[]> = {
  fallback: [],
  read: (raw) => raw.split(',').filter((code) => /^\d+$/.test(code)),
  write: (codes) => codes.join(',') || undefined,
}

/** What is left of the tree for a word: whatever is called so, with all above and below it. */
export function matching(streets: readonly Street[], word: string): Street[] {
  const called = ({ name }: { name: string }) => name.includes(word)
  return streets.flatMap((street) => {
    if (!word || called(street)) return [street]
    const communities = street.communities.flatMap((community) => {
      if (called(community)) return [community]
      const compounds = community.compounds.filter(called)
      return compounds.length > 0 ? [{ ...community, compounds }] : []
    })
    return communities.length > 0 ? [{ ...street, communities }] : []
  })
}
