import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { ClaimStatus, OfferKind } from '@youlin/schema'
import { day, formatDay, oneOf, recordId, useNarrow, useUrlState } from '@youlin/ui'
import { calendarViews, type CalendarView, periodOf, shifted } from '@youlin/ui/calendar'
import { useErrors } from '../errors/useErrors.ts'
import { CalendarDocument } from '../graphql.generated.ts'

const { ACCEPTED, SCHEDULED, DELIVERED, EVALUATED, ARCHIVED } = ClaimStatus

/** Entries that a day of a month names; a week and a list have room for all. */
const mostOfDay = 3

/** The states of claims that have a time. */
export const timedStates: readonly ClaimStatus[] = [ACCEPTED, SCHEDULED, DELIVERED, EVALUATED, ARCHIVED]

/** The days that the page's address asks for, and what takes place on them. */
export function useCalendar() {
  const { problem } = useErrors()
  const state = useUrlState({
    view: oneOf(calendarViews, 'month'),
    day: day(),
    street: recordId(),
    community: recordId(),
    compound: recordId(),
    kind: oneOf(OfferKind),
    status: oneOf(timedStates),
  })
  const values = state.values
  // Seven columns need room; a list has it everywhere.
  const narrow = useNarrow(64)
  const today = formatDay(new Date())
  const selected = computed(() => values.value.day ?? today)
  const view = computed<CalendarView>(() => values.value.view)
  const grid = computed(() => !narrow.value && view.value !== 'list')
  const most = computed(() => (grid.value && view.value === 'month' ? mostOfDay : null))
  const days = computed(() =>
    periodOf(narrow.value && view.value === 'month' ? 'list' : view.value, selected.value),
  )
  const { result, loading, error, refetch } = useQuery(
    CalendarDocument,
    () => {
      const { street, community, compound, kind, status } = values.value
      return {
        from: days.value[0]!,
        until: days.value.at(-1)!,
        perDay: most.value,
        filter: {
          streetId: street,
          communityId: community,
          compoundId: compound,
          kind,
          statuses: status && [status],
        },
      }
    },
    { keepPreviousResult: true, debounce: 50, fetchPolicy: 'cache-and-network' },
  )
  const calendar = computed(() => result.value?.calendar)
  const entries = computed(() =>
    (calendar.value?.entries ?? []).map((entry) => ({
      ...entry,
      key: `${entry.claim.id} ${entry.startsAt}`,
      day: formatDay(entry.startsAt),
    })),
  )
  const set = computed(
    () =>
      [
        values.value.street,
        values.value.community,
        values.value.compound,
        values.value.kind,
        values.value.status,
      ].filter(Boolean).length,
  )

  const show = (to: { view?: CalendarView; day?: string }) => state.set(to, 'push')
  const move = (by: 1 | -1) => show({ day: shifted(view.value, selected.value, by) })
  const reset = () =>
    state.set({ street: null, community: null, compound: null, kind: null, status: null }, 'push')

  return {
    ...{
      state,
      values,
      view,
      grid,
      most,
      narrow,
      today,
      selected,
      days,
      calendar,
      entries,
      loading,
      refetch,
    },
    ...{ failure: computed(() => problem(error.value)), filtersSet: set, show, move, reset },
  }
}

/** What takes place at one time. */
export type Entry = ReturnType<typeof useCalendar>['entries']['value'][number]
