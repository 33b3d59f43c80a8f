import { Audience, OfferKind, OfferSort, OfferStatus, PricePolicy } from '@youlin/schema'
import { day, flag, manyOf, oneOf, text, type UrlValues } from '@youlin/ui'
import type { OfferFilter } from '../../graphql.generated.ts'

/** Rows that one page of the list brings. */
export const findPageSize = 20

/** What narrows the list of offers; it stands in the address. */
export const findSchema = {
  q: text(),
  kinds: manyOf(OfferKind),
  category: text(),
  audience: oneOf(Audience),
  price: oneOf(PricePolicy),
  on: day(),
  open: flag(),
}

export type FindValues = UrlValues<typeof findSchema>

/** The filter of the API for what the address says; `compoundId` is whom it is looked for. */
export function findFilter(values: Readonly<FindValues>, compoundId: string | null): OfferFilter {
  return {
    statuses: [OfferStatus.PUBLISHED],
    search: values.q.trim() || null,
    kinds: [...values.kinds],
    categories: values.category ? [values.category] : [],
    audiences: values.audience ? [values.audience] : [],
    pricePolicies: values.price ? [values.price] : [],
    availableOn: values.on,
    openToClaim: values.open || null,
    compoundId,
  }
}

/** The nearest first for a compound, the newest first for everybody else, unless another order was chosen. */
export function findSort(chosen: OfferSort | null, compoundId: string | null): OfferSort {
  if (!compoundId && chosen === OfferSort.DISTANCE) return OfferSort.NEWEST
  return chosen ?? (compoundId ? OfferSort.DISTANCE : OfferSort.NEWEST)
}

/** How many filters are set beside the word and the kinds, for the button that opens them on a phone. */
export function furtherFilters({ category, audience, price, on, open }: Readonly<FindValues>): number {
  return [category, audience, price, on, open].filter(Boolean).length
}
