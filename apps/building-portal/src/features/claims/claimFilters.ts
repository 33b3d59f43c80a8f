import { ClaimSide, ClaimStatus, Role, TodoKind } from '@youlin/schema'
import { flag, oneOf, recordId, text, type UrlValues } from '@youlin/ui'
import type { ClaimFilter } from '../../graphql.generated.ts'

/** What waits for somebody about a claim, in the order of a claim's life. */
export const claimTodos: readonly TodoKind[] = [
  TodoKind.PLACE_TO_TAKE,
  TodoKind.CLAIM_TO_ANSWER,
  TodoKind.TIME_TO_ANSWER,
  TodoKind.DELIVERY_TO_RECORD,
  TodoKind.DELIVERY_TO_CONFIRM,
  TodoKind.NO_SHOW_TO_ANSWER,
  TodoKind.CLAIM_TO_EVALUATE,
]

/** The state of the list of claims, as it stands in the address. */
export const claimListSchema = {
  todo: oneOf(claimTodos),
  status: oneOf(ClaimStatus),
  side: oneOf(ClaimSide),
  q: text(),
  /** Those that the council sees beside its own. */
  all: flag(),
  offer: recordId(),
  after: recordId(),
}

export type ClaimListValues = UrlValues<typeof claimListSchema>

/** What the list asks the server for. */
export function claimFilterOf(values: ClaimListValues, role: Role | null): ClaimFilter {
  const everyones = values.all && role === Role.COUNCIL_OFFICER
  return {
    mine: everyones ? null : true,
    todo: values.todo,
    statuses: values.status && [values.status],
    side: values.side,
    search: values.q.trim() || null,
    offerId: values.offer,
  }
}
