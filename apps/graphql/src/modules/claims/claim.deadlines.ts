import type { Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { readSettings } from '../territory/index.ts'
import type { Slot, Term } from './claim.entity.ts'

/** Until when the provider has to answer a request of now. */
export async function answerDue(work: Work): Promise<Date> {
  const { claimAnswerDays } = await readSettings(work)
  return addDistrictWorkingDays(work, work.clock.now(), claimAnswerDays)
}

/** Until when a time that is proposed now has to be answered. */
export async function proposalTerm(work: Work): Promise<Term> {
  const { timeProposalDays } = await readSettings(work)
  const since = work.clock.now()
  return { since, due: await addDistrictWorkingDays(work, since, timeProposalDays) }
}

/** Until when the provider says what took place at an agreed time. */
export async function recordDue(work: Work, { endsAt }: Slot): Promise<Date> {
  const { deliveryRecordDays } = await readSettings(work)
  return addDistrictWorkingDays(work, endsAt, deliveryRecordDays)
}
