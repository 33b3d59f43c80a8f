import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { selectedFields } from '../../platform/selected-fields.ts'
import { districtCalendar } from '../../platform/working-days/district-calendar.ts'
import { agendaOf, countAgenda, partsAmong } from '../claims/index.ts'
import { dayIn, daysFrom, momentsOf } from './calendar.period.ts'
import { Calendar, CalendarArgs } from './calendar.types.ts'

@Resolver()
export class CalendarResolver {
  @Allow('SIGNED_IN')
  @Query(() => Calendar, {
    description:
      'Agreed and proposed times of the claims that the viewer sees, over six weeks at most. Errors: INVALID_INPUT.',
  })
  async calendar(
    @Args(() => CalendarArgs) { from, until, perDay, filter }: CalendarArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Calendar> {
    const days = daysFrom(from, until)
    const places = { streetId: 'Street', communityId: 'Community', compoundId: 'Compound' }
    const selection = { ...withLocalIds(filter, places), perDay, ...momentsOf(from, until) }
    const parts = partsAmong(selectedFields(info, 'entries', 'claim'))
    const entries = await agendaOf(context, selection, parts, Limits.calendarEntries)
    const counts = await countAgenda(context, selection)
    const worked = await districtCalendar(context)
    return {
      entries: entries.map((row) => ({ claim: row, ...row })),
      days: days.map((day) => dayIn(worked, day, counts.get(day) ?? 0)),
      totalCount: [...counts.values()].reduce((sum, count) => sum + count, 0),
    }
  }
}
