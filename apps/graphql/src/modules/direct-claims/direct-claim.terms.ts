import type { Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { readSettings } from '../territory/index.ts'

/** Until when the need's staff answer a request of now: the district's term for the answer to a claim. */
export async function confirmDue(work: Work): Promise<Date> {
  const { claimAnswerDays } = await readSettings(work)
  return addDistrictWorkingDays(work, work.clock.now(), claimAnswerDays)
}

/** Until when they say what took place on an agreed day: the district's term for the record of a delivery. */
export async function recordDue(work: Work, day: string): Promise<Date> {
  const { deliveryRecordDays } = await readSettings(work)
  return addDistrictWorkingDays(work, new Date(`${day}T00:00:00+08:00`), deliveryRecordDays)
}
