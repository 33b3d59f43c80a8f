import type { Query } from '../url/location.ts'

const layoutKeys = ['cols', 'pin', 'rows']
/** Of one reader's moment: a view keeps none of them. */
const passing = ['after', 'open', 'saved']

function textOf(query: Query, wanted: (key: string) => boolean): string {
  return Object.entries(query)
    .flatMap(([key, value]) => {
      const one = Array.isArray(value) ? value[0] : value
      return one && wanted(key)
        ? [`${key}=${encodeURIComponent(one).replace(/%3A/g, ':').replace(/%2C/g, ',')}`]
        : []
    })
    .sort()
    .join('&')
}

/** The arrangement of the columns, as an address states it; empty when it states none. */
export const layoutOfQuery = (query: Query): string => textOf(query, (key) => layoutKeys.includes(key))

/** Filters, order and page size, as an address states them. */
export const viewOfQuery = (query: Query): string =>
  textOf(query, (key) => !layoutKeys.includes(key) && !passing.includes(key))

/** The part of an address that such a text stands for. */
export const queryOfText = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text))
