import type { RouteLocationRaw } from 'vue-router'
import { TodoKind } from '@youlin/schema'
import type { TodoForStaffQuery } from '../../graphql.generated.ts'

export type TodoGroup = TodoForStaffQuery['viewerTodo'][number]

const lists: Partial<Record<TodoKind, { name: string; view: string }>> = {
  [TodoKind.OFFER_TO_REVIEW]: { name: 'offers', view: 'review' },
  [TodoKind.MEMBERSHIP_TO_ENDORSE]: { name: 'memberships', view: 'pending' },
  [TodoKind.MEMBERSHIP_TO_APPROVE]: { name: 'memberships', view: 'pending' },
  [TodoKind.DISPUTE_TO_DECIDE]: { name: 'disputes', view: 'open' },
  [TodoKind.FEEDBACK_TO_ANSWER]: { name: 'feedback', view: 'open' },
}

/** They stand on the page of their need. */
const ofNeeds: readonly TodoKind[] = [TodoKind.DIRECT_CLAIM_TO_CONFIRM, TodoKind.DIRECT_CLAIM_TO_RECORD]

/** The list that holds everything of one kind that waits, with one of its records open or none. */
export function todoPlace(kind: TodoKind, open?: string): RouteLocationRaw {
  if (ofNeeds.includes(kind)) return open ? { name: 'direct-claim', params: { id: open } } : { name: 'needs' }
  const { name, view } = lists[kind] ?? { name: 'claims', view: kind }
  return { name, query: open ? { view, open } : { view } }
}

/** The kinds of which something waits: those with something overdue first, else in the server's order. */
export function waitingGroups(groups: readonly TodoGroup[]): TodoGroup[] {
  const waiting = groups.filter(({ count }) => count > 0)
  return [...waiting.filter(({ overdue }) => overdue > 0), ...waiting.filter(({ overdue }) => overdue === 0)]
}
