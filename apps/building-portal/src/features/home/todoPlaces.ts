import type { RouteLocationRaw } from 'vue-router'
import { OfferStatus, TodoKind } from '@youlin/schema'
import type { ViewerTodoQuery } from '../../graphql.generated.ts'

export type TodoGroup = ViewerTodoQuery['viewerTodo'][number]

const cards = 5

const lists: Partial<Record<TodoKind, RouteLocationRaw>> = {
  [TodoKind.OFFER_TO_REVIEW]: { name: 'offers-to-review' },
  [TodoKind.OFFER_RETURNED]: { name: 'my-offers', query: { status: OfferStatus.DRAFT } },
  [TodoKind.MEMBERSHIP_TO_ENDORSE]: { name: 'memberships' },
  [TodoKind.PROPOSAL_TO_ANSWER]: { name: 'proposals', query: { status: 'PROPOSED' } },
  [TodoKind.DIRECT_CLAIM_TO_CONFIRM]: { name: 'needs', query: { view: 'MINE' } },
  [TodoKind.DIRECT_CLAIM_TO_RECORD]: { name: 'needs', query: { view: 'MINE' } },
}

/** The list that holds everything of one kind that waits. */
export function todoList(kind: TodoKind): RouteLocationRaw {
  return lists[kind] ?? { name: 'claims', query: { todo: kind } }
}

/** What waits, most pressing first: what is overdue, then what is due next; five as cards, the others named. */
export function ranked(groups: readonly TodoGroup[]): { shown: TodoGroup[]; further: TodoGroup[] } {
  const waiting = groups.filter(({ count }) => count > 0).sort(byUrgency)
  return { shown: waiting.slice(0, cards), further: waiting.slice(cards) }
}

function byUrgency(a: TodoGroup, b: TodoGroup): number {
  if (a.overdue > 0 !== b.overdue > 0) return a.overdue > 0 ? -1 : 1
  return firstDue(a).localeCompare(firstDue(b))
}

// Without a deadline it comes after those that have one.
function firstDue({ items }: TodoGroup): string {
  return items.flatMap(({ due }) => due ?? []).sort()[0] ?? '9'
}
