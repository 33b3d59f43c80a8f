import type { RouteLocationRaw } from 'vue-router'
import { RecordKind } from '@youlin/schema'

/** The page of a record in this app, or null where it has none. */
export function recordPlace(kind: RecordKind, id: string): RouteLocationRaw | null {
  const pages: Partial<Record<RecordKind, string>> = {
    [RecordKind.OFFER]: 'offer',
    [RecordKind.CLAIM]: 'claim',
    [RecordKind.NEED]: 'need',
    [RecordKind.DIRECT_CLAIM]: 'direct-claim',
    [RecordKind.MATCHING_ROUND]: 'matching-round',
    [RecordKind.COUNCIL]: 'council',
    [RecordKind.ENTERPRISE]: 'enterprise',
    [RecordKind.BUILDING]: 'building',
    [RecordKind.COMPOUND]: 'compound',
  }
  if (kind === RecordKind.FEEDBACK) return { name: 'profile' }
  if (kind === RecordKind.REGISTRATION_DISPUTE) return { name: 'disputes', query: { open: id } }
  if (kind === RecordKind.MEMBERSHIP) return { name: 'memberships', query: { open: id } }
  const name = pages[kind]
  return name ? { name, params: { id } } : null
}
