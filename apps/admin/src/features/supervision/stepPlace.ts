import type { RouteLocationRaw } from 'vue-router'
import { RecordKind } from '@youlin/schema'

/** Where the record of a step is worked on; a proposal stands on its round, which the list does not name. */
export function stepPlace(recordKind: RecordKind, id: string): RouteLocationRaw | null {
  if (recordKind === RecordKind.CLAIM) return { name: 'claim', params: { id } }
  if (recordKind === RecordKind.DIRECT_CLAIM) return { name: 'direct-claim', params: { id } }
  if (recordKind === RecordKind.OFFER) return { name: 'offer', params: { id } }
  if (recordKind === RecordKind.MEMBERSHIP) return { name: 'memberships', query: { open: id } }
  return null
}
