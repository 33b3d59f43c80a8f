import { FieldCode } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'

/** What the address of a list says besides filters and order: it belongs to one reader's moment. */
const passing = new Set(['after', 'open', 'saved', 'cols', 'pin', 'rows'])

/**
 * Refuses what no list would write into its address.
 * @throws INVALID_INPUT at `list`, `query` or `layout`
 */
export function requireAddress(address: { list?: string; query?: string; layout?: string | null }): void {
  const { list = 'offers', query = '', layout } = address
  if (!/^[a-z][a-z-]{0,39}$/.test(list)) throw invalidInput({ list: FieldCode.MALFORMED })
  const keys = [...new URLSearchParams(query).keys()]
  if (keys.some((key) => !/^[a-zA-Z]{1,20}$/.test(key) || passing.has(key)))
    throw invalidInput({ query: FieldCode.MALFORMED })
  if (layout && !/^[\w=&:,.-]+$/.test(layout)) throw invalidInput({ layout: FieldCode.MALFORMED })
}
