import type { RouteLocationRaw } from 'vue-router'
import { RecordKind } from '@youlin/schema'

/** The page of a record in this app, or null where it has none. */
export function recordPlace(kind: RecordKind, id: string): RouteLocationRaw | null {
  const places: Partial<Record<RecordKind, RouteLocationRaw>> = {
    [RecordKind.CLAIM]: { name: 'claim', params: { id } },
    [RecordKind.OFFER]: { name: 'offer', params: { id } },
    [RecordKind.MATCHING_ROUND]: { name: 'proposals' },
    [RecordKind.PROPOSAL]: { name: 'proposals', query: { status: 'PROPOSED' } },
    [RecordKind.NEED]: { name: 'need', params: { id } },
    [RecordKind.DIRECT_CLAIM]: { name: 'direct-claim', params: { id } },
    [RecordKind.MEMBERSHIP]: { name: 'memberships' },
    [RecordKind.COUNCIL]: { name: 'memberships' },
    [RecordKind.ENTERPRISE]: { name: 'enterprise' },
    [RecordKind.FEEDBACK]: { name: 'profile' },
  }
  return places[kind] ?? null
}
